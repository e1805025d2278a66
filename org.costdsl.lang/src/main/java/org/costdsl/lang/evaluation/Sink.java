package org.costdsl.lang.evaluation;

import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.Lane;

/** Collects one formula's samples; threads write to different places of it. */
final class Sink {

  private final double[] low;
  private final double[] high;

  Sink(int count, boolean exact) {
    this.low = new double[count];
    this.high = exact ? low : new double[count];
  }

  void take(Lane lane, int first, int n) {
    System.arraycopy(lane.low(), 0, low, first, n);
    if (high != low) {
      System.arraycopy(lane.high(), 0, high, first, n);
    }
  }

  /** The estimate; a sample whose formula has no value, such as 0 / 0, could be anything. */
  Estimate estimate() {
    if (high == low && isUndefined()) {
      return withoutUndefined();
    }
    return low.length == 1 ? Estimate.bounds(low[0], high[0]) : Estimate.owning(low, high);
  }

  private boolean isUndefined() {
    boolean undefined = false;
    for (double value : low) {
      undefined |= value != value;
    }
    return undefined;
  }

  private Estimate withoutUndefined() {
    double[] upper = low.clone();
    for (int i = 0; i < low.length; i++) {
      if (Double.isNaN(low[i])) {
        low[i] = Double.NEGATIVE_INFINITY;
        upper[i] = Double.POSITIVE_INFINITY;
      }
    }
    return Estimate.pair(low, upper);
  }
}
