package org.costdsl.tests.bench;

import java.io.PrintStream;
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

/** How long the rules of one scenario take, warm, beside the whole check of the file. */
final class RuleBench {

  private static final int WARM_UP = 400;
  private static final int ROUNDS = 200;
  private static final double NANOS_PER_MILLI = 1e6;

  private RuleBench() {
  }

  /** Prints milliseconds for each given file, or for the flagship. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> files = arguments.length == 0 ? List.of(Repository.file("examples/deepseek.cost"))
        : Arrays.stream(arguments).map(Path::of).toList();
    RuleRunner rules = RuleRunner.standard();
    for (Path file : files) {
      CostReport report = Analysed.files(file).files().get(0).report().orElseThrow();
      double rulesAlone = median(() -> rules.run(report, Map.of()));
      double check = median(() -> Analysed.files(file));
      out.printf(Locale.ROOT, "%-40s rules %.3f ms, check %.2f ms, share %.0f %%%n", file.getFileName(), rulesAlone, check,
          100 * rulesAlone / check);
    }
  }

  private static double median(Runnable action) {
    for (int i = 0; i < WARM_UP; i++) {
      action.run();
    }
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      action.run();
      times[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
