package org.costdsl.lang.uncertainty;

import java.util.Arrays;

/**
 * Order statistics of a large sample: a small sample of it brackets the value sought, and one pass counts what lies below and
 * collects what lies within (the idea of Floyd and Rivest, without moving the values). Exact; where the bracket misses, which
 * depends on the values alone, {@link Selection#byExchange} takes over.
 */
final class Bracket {
  /** Samples of fewer values are not worth the effort. */
  static final int WORTHWHILE_FROM = 1 << 15;

  private static final int SAMPLE_SIZE = 1 << 12;
  // Half the width in standard deviations of the rank within the small sample.
  private static final double REACH = 4;
  private static final int BLOCK = 1 << 10;
  private static final int SIGN = 63;

  private final double[] values;
  private final double[] ascending;

  Bracket(double[] values) {
    this.values = values;
    this.ascending = new double[SAMPLE_SIZE];
    for (int i = 0; i < SAMPLE_SIZE; i++) {
      ascending[i] = values[(int) ((long) i * values.length / SAMPLE_SIZE)];
    }
    Arrays.sort(ascending);
  }

  double quantile(double p) {
    double position = (values.length - 1) * p;
    double centre = p * (SAMPLE_SIZE - 1);
    double reach = REACH * (StrictMath.sqrt(SAMPLE_SIZE * p * (1 - p)) + 1);
    double low = ascending[Math.max(0, (int) (centre - reach))];
    double high = ascending[Math.min(SAMPLE_SIZE - 1, (int) (centre + reach) + 1)];
    if (Double.isInfinite(low) || Double.isInfinite(high)) {
      return Selection.byExchange(values, p)[0];
    }
    double[] within = new double[(int) (4 * (reach + 1) / SAMPLE_SIZE * values.length) + 2 * BLOCK];
    return within(low, high, within, position, p);
  }

  private double within(double low, double high, double[] within, double position, double p) {
    int found = 0;
    int below = 0;
    for (int from = 0; from < values.length && found + BLOCK <= within.length; from += BLOCK) {
      int to = Math.min(from + BLOCK, values.length);
      for (int i = from; i < to; i++) {
        double value = values[i];
        // Signs of differences instead of comparisons, and a store in any case: branches here could not be predicted.
        int isBelow = (int) (Double.doubleToRawLongBits(value - low) >>> SIGN);
        int isAbove = (int) (Double.doubleToRawLongBits(high - value) >>> SIGN);
        within[found] = value;
        found += 1 - isBelow - isAbove;
        below += isBelow;
      }
    }
    int rank = (int) position - below;
    boolean complete = found + BLOCK <= within.length;
    return complete && rank >= 0 && rank + 1 < found
        ? Selection.quantile(within, found, rank, position - (int) position) : Selection.byExchange(values, p)[0];
  }
}
