package org.costdsl.lang.uncertainty;

/**
 * A sum in a fixed order, by halves: the rounding error grows with log n instead of n (Higham, SIAM Journal on Scientific
 * Computing 14, 1993), and infinite terms keep their sign.
 */
final class PairwiseSum {
  private static final int STRAIGHT = 128;

  private PairwiseSum() {
  }

  static double of(double[] values) {
    return sum(values, 0, values.length);
  }

  private static double sum(double[] values, int from, int to) {
    if (to - from <= STRAIGHT) {
      double result = 0;
      for (int i = from; i < to; i++) {
        result += values[i];
      }
      return result;
    }
    int middle = (from + to) >>> 1;
    return sum(values, from, middle) + sum(values, middle, to);
  }
}
