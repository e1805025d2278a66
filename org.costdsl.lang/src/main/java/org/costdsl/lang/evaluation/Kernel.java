package org.costdsl.lang.evaluation;

import java.util.Arrays;
import java.util.Optional;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Formula.Operator;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.IntervalArithmetic;
import org.costdsl.lang.uncertainty.Lane;
import org.costdsl.lang.uncertainty.UniformStream;

/** One step of a schedule: works out one value for a block of samples. */
sealed interface Kernel {

  /** Works on a block. */
  void run(Block block);

  /**
   * A block that a thread works on.
   *
   * @param lanes the thread's lanes
   * @param scratch room for a block of numbers
   * @param sinks where the samples of the roots are collected
   * @param first the index of its first sample
   * @param n how many samples it has
   */
  record Block(Lane[] lanes, double[] scratch, Sink[] sinks, int first, int n) {
  }

  /** A number in every sample. */
  record Fill(double value, int out) implements Kernel {
    @Override
    public void run(Block block) {
      Arrays.fill(block.lanes[out].low(), 0, block.n, value);
    }
  }

  /** An input's draws. */
  record Draw(Distribution distribution, UniformStream stream, Optional<Coupling> coupling, long seed, int out)
      implements Kernel {

    static Draw of(Input input, long seed, int out) {
      return new Draw(input.distribution(), UniformStream.of(seed, input.name()), input.coupling(), seed, out);
    }

    @Override
    public void run(Block block) {
      double[] drawn = block.lanes[out].low();
      if (coupling.isEmpty()) {
        distribution.sample(stream, block.first, drawn, block.n);
        return;
      }
      stream.fill(block.first, drawn, block.n);
      coupling.get().apply(seed, block.first, drawn, block.scratch, block.n);
      distribution.quantiles(drawn, block.n);
    }
  }

  /** A value that has been worked out before. */
  record Load(Estimate known, int out) implements Kernel {
    @Override
    public void run(Block block) {
      known.copyTo(block.lanes[out], block.first, block.n);
    }
  }

  /** An input's draws that have been kept. */
  record Reuse(double[] drawn, int out) implements Kernel {
    @Override
    public void run(Block block) {
      System.arraycopy(drawn, block.first, block.lanes[out].low(), 0, block.n);
    }
  }

  /** Keeps an input's draws; threads write to different places of them. */
  record Keep(int lane, double[] kept) implements Kernel {
    @Override
    public void run(Block block) {
      System.arraycopy(block.lanes[lane].low(), 0, kept, block.first, block.n);
    }
  }

  /** The value between two others. */
  record Join(int low, int high, int out) implements Kernel {
    @Override
    public void run(Block block) {
      Lane from = block.lanes[low];
      Lane to = block.lanes[high];
      Lane joined = block.lanes[out];
      System.arraycopy(from.low(), 0, joined.low(), 0, block.n);
      System.arraycopy(to.high(), 0, joined.high(), 0, block.n);
    }
  }

  /** An operator. */
  record Apply(Operator operator, int left, int right, int out) implements Kernel {
    @Override
    public void run(Block block) {
      Lane a = block.lanes[left];
      Lane b = block.lanes[right];
      Lane result = block.lanes[out];
      switch (operator) {
        case PLUS -> IntervalArithmetic.plus(a, b, result, block.n);
        case MINUS -> IntervalArithmetic.minus(a, b, result, block.n);
        case TIMES -> IntervalArithmetic.times(a, b, result, block.n);
        case DIVIDED_BY -> IntervalArithmetic.dividedBy(a, b, result, block.n);
        case MINIMUM -> IntervalArithmetic.min(a, b, result, block.n);
        case MAXIMUM -> IntervalArithmetic.max(a, b, result, block.n);
      }
    }
  }

  /** Hands a root's samples over. */
  record Store(int lane, int root) implements Kernel {
    @Override
    public void run(Block block) {
      block.sinks[root].take(block.lanes[lane], block.first, block.n);
    }
  }
}
