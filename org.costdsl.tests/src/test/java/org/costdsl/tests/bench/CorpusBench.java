package org.costdsl.tests.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.evaluation.Sampling;
import org.costdsl.lang.evaluation.SamplingProgress;

/** Checks a corpus in rounds within one process, so that the later ones are warm: CorpusBench FOLDER [JOBS [ROUNDS]]. */
public final class CorpusBench {

  private static final double NANOS = 1e9;

  private CorpusBench() {
  }

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int jobs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    Sampling sampling = new Sampling(AnalysisSettings.DEFAULT_SAMPLES, 1, jobs, SamplingProgress.NONE);
    CostAnalysis analysis = CostAnalysis.with(new AnalysisSettings(sampling, Map.of()));
    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    PrintWriter out = new PrintWriter(System.out, true);
    for (int round = 1; round <= rounds; round++) {
      AtomicLong files = new AtomicLong();
      long begin = System.nanoTime();
      long cpu = system.getProcessCpuTime();
      analysis.stream(List.of(folder), result -> files.incrementAndGet());
      double seconds = (System.nanoTime() - begin) / NANOS;
      double busy = (system.getProcessCpuTime() - cpu) / NANOS;
      out.printf(Locale.ROOT, "round %d: %d files in %.2f s, %.0f files/s, %.2f ms of processor time a file%n", round, files.get(),
          seconds, files.get() / seconds, busy / files.get() * 1_000);
    }
  }
}
