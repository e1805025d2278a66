package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.Lane;

/**
 * Draws formulas block by block, so that the lanes of a block stay in the processor's cache. Sample i of an input depends only on
 * the seed, the input's name and i: the result does not depend on blocks or threads.
 */
final class Sampler {

  private static final int BLOCK = 1_024;
  // Starting a thread takes about as long as so many steps of a block.
  private static final int WORTH_A_THREAD = 200;

  private final Sampling sampling;

  Sampler(Sampling sampling) {
    this.sampling = sampling;
  }

  /**
   * What a pass has drawn.
   *
   * @param values the samples of each formula
   * @param inputs the draws of the inputs that are to be kept
   */
  record Drawn(Map<Formula, Estimate> values, Map<Input, double[]> inputs) {
  }

  Map<Formula, Estimate> sample(Collection<Formula> roots) {
    return sample(roots, SampleStore.of(sampling)).values();
  }

  /** Draws formulas, reading what a store knows already. */
  Drawn sample(Collection<Formula> roots, SampleStore store) {
    List<Formula> formulas = List.copyOf(roots);
    Schedule schedule = new Schedule(formulas, store);
    int count = schedule.isRandom() ? sampling.samples() : 1;
    Sink[] sinks = IntStream.range(0, formulas.size()).mapToObj(i -> new Sink(count, schedule.isExact(i))).toArray(Sink[]::new);
    run(schedule, sinks, count);
    Map<Formula, Estimate> result = new IdentityHashMap<>();
    for (int i = 0; i < sinks.length; i++) {
      result.put(formulas.get(i), sinks[i].estimate());
    }
    return new Drawn(result, schedule.kept());
  }

  private void run(Schedule schedule, Sink[] sinks, int count) {
    int blocks = (count - 1) / BLOCK + 1;
    long steps = (long) blocks * schedule.length();
    int threads = (int) StrictMath.min(sampling.jobs(), StrictMath.max(1, StrictMath.min(blocks, steps / WORTH_A_THREAD)));
    Run run = new Run(schedule, sinks, count, blocks, new AtomicInteger(), new AtomicLong());
    List<FutureTask<Void>> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      FutureTask<Void> task = new FutureTask<>(() -> work(run), null);
      others.add(task);
      Thread thread = new Thread(task, "sampler-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    work(run);
    others.forEach(Sampler::await);
  }

  /** One run over all blocks, which threads take from it one after the other. */
  private record Run(Schedule schedule, Sink[] sinks, int count, int blocks, AtomicInteger next, AtomicLong done) {
  }

  private void work(Run run) {
    int size = StrictMath.min(BLOCK, run.count);
    Lane[] lanes = run.schedule.lanes(size);
    double[] scratch = new double[size];
    for (int block = run.next.getAndIncrement(); block < run.blocks; block = run.next.getAndIncrement()) {
      int first = block * BLOCK;
      int n = StrictMath.min(BLOCK, run.count - first);
      run.schedule.run(new Kernel.Block(lanes, scratch, run.sinks, first, n));
      sampling.progress().advanced(run.done.addAndGet(n), run.count);
    }
  }

  private static void await(FutureTask<Void> task) {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sampling", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a sampling thread failed", e.getCause());
    }
  }
}
