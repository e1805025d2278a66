package org.costdsl.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Sampling;
import org.costdsl.lang.evaluation.SamplingProgress;
import org.costdsl.lang.evaluation.WhatIf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million samples of examples/montecarlo.cost on two threads, with mean, 5 % and 95 % point; scores are samples per microsecond,
 * that is millions a second. Reading the file is not measured; working the formula out of its model, tables of distributions
 * included, is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 9, time = 1)
@Fork(1)
public class MonteCarloBenchmark {

  private static final int SAMPLES = 1_000_000;
  private static final int THREADS = 2;

  private WhatIf model;
  private long seed;

  /** Reads the model. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    Sampling sampling = new Sampling(SAMPLES, 1, THREADS, SamplingProgress.NONE);
    Path file = Path.of(System.getProperty("costdsl.repository", "."), "examples", "montecarlo.cost");
    model = CostAnalysis.with(new AnalysisSettings(sampling, Map.of())).explore(file).whatIf()
        .orElseThrow(() -> new IOException("cannot use " + file));
  }

  /** The language. */
  @Benchmark
  @OperationsPerInvocation(SAMPLES)
  public double[] costdsl() {
    Figure total = model.figure("total", Map.of()).orElseThrow();
    return new double[] {total.estimate().mean(), total.low(), total.high()};
  }

  /** The same model written by hand. */
  @Benchmark
  @OperationsPerInvocation(SAMPLES)
  public double[] handWritten() throws InterruptedException {
    seed++;
    return HandWrittenLoop.run(SAMPLES, THREADS, seed);
  }
}
