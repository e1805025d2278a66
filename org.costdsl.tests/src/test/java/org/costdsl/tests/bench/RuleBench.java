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
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.rule.RuleRunner;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;

/**
 * How long the rules of one scenario take, warm, beside the whole check of the file: processor time of the thread, so that other
 * work on the machine does not count. Every round has a report of its own, since a report keeps what was sampled of it.
 */
final class RuleBench {

  private static final int WARM_UP = 400;
  private static final int ROUNDS = 200;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private RuleBench() {
  }

  /** Prints milliseconds for each given file, or for the flagship. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> files = arguments.length == 0 ? List.of(Repository.file("examples/deepseek.cost"))
        : Arrays.stream(arguments).map(Path::of).toList();
    RuleRunner rules = RuleRunner.standard();
    for (Path file : files) {
      double[] rulesAlone = new double[ROUNDS];
      double[] check = new double[ROUNDS];
      for (int i = -WARM_UP; i < ROUNDS; i++) {
        long start = THREAD.getCurrentThreadCpuTime();
        CostReport report = Analysed.files(file).files().get(0).report().orElseThrow();
        long checked = THREAD.getCurrentThreadCpuTime();
        rules.run(report, Map.of());
        long done = THREAD.getCurrentThreadCpuTime();
        check[Math.max(i, 0)] = (checked - start) / NANOS_PER_MILLI;
        rulesAlone[Math.max(i, 0)] = (done - checked) / NANOS_PER_MILLI;
      }
      out.printf(Locale.ROOT, "%-40s rules %.3f ms, check %.2f ms%n", file.getFileName(), median(rulesAlone), median(check));
    }
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
