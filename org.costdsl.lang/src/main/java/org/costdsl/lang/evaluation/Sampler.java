package org.costdsl.lang.evaluation;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.evaluation.Formula.Between;
import org.costdsl.lang.evaluation.Formula.Constant;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Formula.Operation;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.IntervalArithmetic;
import org.costdsl.lang.uncertainty.Lane;
import org.costdsl.lang.uncertainty.UniformStream;

/**
 * Draws formulas block by block, so that the lanes of a block stay in the processor's cache. Sample i of an input depends only on
 * the seed, the input's name and i: the result does not depend on blocks or threads.
 */
final class Sampler {

  private static final int BLOCK = 4_096;

  private final int samples;
  private final long seed;

  Sampler(int samples, long seed) {
    this.samples = samples;
    this.seed = seed;
  }

  Map<Formula, Estimate> sample(Collection<Formula> roots) {
    Plan plan = new Plan(roots);
    int count = plan.isRandom() ? samples : 1;
    Map<Formula, Estimate> result = new IdentityHashMap<>();
    List<Sink> sinks = roots.stream().map(f -> new Sink(f, plan.position(f), count)).toList();
    Lane[] lanes = new Lane[plan.order().size()];
    for (int first = 0; first < count; first += BLOCK) {
      int n = StrictMath.min(BLOCK, count - first);
      for (int node = 0; node < lanes.length; node++) {
        lanes[node] = lane(plan, node, lanes, first, n);
      }
      for (Sink sink : sinks) {
        sink.take(lanes[sink.position], first, n);
      }
    }
    sinks.forEach(s -> result.put(s.formula, s.estimate()));
    return result;
  }

  private Lane lane(Plan plan, int position, Lane[] lanes, int first, int n) {
    Formula node = plan.order().get(position);
    if (node instanceof Constant constant) {
      return lanes[position] != null ? lanes[position] : Lane.constant(constant.value(), StrictMath.min(BLOCK, samples));
    }
    if (node instanceof Input input) {
      double[] drawn = new double[n];
      input.distribution().sample(UniformStream.of(seed, input.name()), first, drawn, n);
      return Lane.of(drawn, drawn);
    }
    if (node instanceof Between between) {
      return Lane.between(lanes[plan.position(between.low())], lanes[plan.position(between.high())]);
    }
    Operation operation = (Operation) node;
    Lane a = lanes[plan.position(operation.operands().get(0))];
    Lane b = lanes[plan.position(operation.operands().get(1))];
    return apply(operation, a, b, n);
  }

  private static Lane apply(Operation operation, Lane a, Lane b, int n) {
    Lane out = a.isExact() && b.isExact() ? Lane.exact(n) : Lane.pair(n);
    switch (operation.operator()) {
      case PLUS -> IntervalArithmetic.plus(a, b, out, n);
      case MINUS -> IntervalArithmetic.minus(a, b, out, n);
      case TIMES -> IntervalArithmetic.times(a, b, out, n);
      case DIVIDED_BY -> IntervalArithmetic.dividedBy(a, b, out, n);
      case MINIMUM -> IntervalArithmetic.min(a, b, out, n);
      case MAXIMUM -> IntervalArithmetic.max(a, b, out, n);
    }
    return out;
  }

  /** Collects one root's samples. */
  private static final class Sink {
    private final Formula formula;
    private final int position;
    private final double[] low;
    private final double[] high;
    private boolean exact = true;

    Sink(Formula formula, int position, int count) {
      this.formula = formula;
      this.position = position;
      this.low = new double[count];
      this.high = new double[count];
    }

    void take(Lane lane, int first, int n) {
      System.arraycopy(lane.low(), 0, low, first, n);
      System.arraycopy(lane.high(), 0, high, first, n);
      exact &= lane.isExact();
    }

    Estimate estimate() {
      if (low.length == 1) {
        return low[0] == high[0] ? Estimate.point(low[0]) : Estimate.bounds(low[0], high[0]);
      }
      return exact ? Estimate.samples(low) : Estimate.pair(low, high);
    }
  }
}
