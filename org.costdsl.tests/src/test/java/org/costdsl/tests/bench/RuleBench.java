package org.costdsl.tests.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.fact.FactProjection;
import org.costdsl.lang.rule.RuleRunner;
import org.costdsl.tests.Repository;

/**
 * How long the rules of one scenario take, warm, beside the rest of its check: processor time of the thread, so that other work
 * on the machine does not count. Every round has a report of its own: a report keeps what was sampled of it, so the rules are
 * timed on one that nobody has asked yet, and once more on the same one, where what they sampled is known.
 */
final class RuleBench {

  private static final int WARM_UP = 1_200;
  private static final int ROUNDS = 300;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private final double[] rest = new double[ROUNDS];
  private final double[] fresh = new double[ROUNDS];
  private final double[] again = new double[ROUNDS];
  private final double[] projection = new double[ROUNDS];

  private RuleBench() {
  }

  /** Prints milliseconds for each given file, or for the flagship. */
  public static void main(String[] arguments) {
    List<Path> files = arguments.length == 0 ? List.of(Repository.file("examples/deepseek.cost"))
        : Arrays.stream(arguments).map(Path::of).toList();
    files.forEach(file -> new RuleBench().run(file));
  }

  private void run(Path file) {
    RuleRunner rules = RuleRunner.standard();
    CostAnalysis analysis = CostAnalysis.withoutRules(AnalysisSettings.defaults());
    int facts = 0;
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      int round = Math.max(i, 0);
      long start = THREAD.getCurrentThreadCpuTime();
      CostReport report = analysis.analyse(List.of(file)).files().get(0).report().orElseThrow();
      rest[round] = since(start);
      start = THREAD.getCurrentThreadCpuTime();
      rules.run(report, Map.of());
      fresh[round] = since(start);
      start = THREAD.getCurrentThreadCpuTime();
      rules.run(report, Map.of());
      again[round] = since(start);
      start = THREAD.getCurrentThreadCpuTime();
      facts = FactProjection.of(report).size();
      projection[round] = since(start);
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).printf(Locale.ROOT,
        "%s: %d facts; rules %.3f ms (%.0f %% of a check), once more on the same report %.3f ms, of that the facts %.3f ms; "
            + "the rest of the check %.2f ms%n", file.getFileName(), facts, median(fresh),
        100 * median(fresh) / (median(fresh) + median(rest)), median(again), median(projection), median(rest));
  }

  private static double since(long start) {
    return (THREAD.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
