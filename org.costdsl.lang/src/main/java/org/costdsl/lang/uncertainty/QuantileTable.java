package org.costdsl.lang.uncertainty;

/**
 * A quantile function as piecewise cubic Hermite polynomials. Each half of the probabilities is divided by its distance t from
 * 0 or 1: 32 equal segments between any two powers of 2 down to 2^-20, so that the exponent and the leading bits of t are the
 * index and the tails are as finely divided as the middle. Beyond, in two of a million draws, the exact function is called.
 */
final class QuantileTable {
  private static final int OCTAVES = 20;
  private static final int SEGMENT_BITS = 5;
  private static final int SEGMENTS_PER_OCTAVE = 1 << SEGMENT_BITS;
  private static final int FRACTION_BITS = 52 - SEGMENT_BITS;
  private static final long FRACTION_MASK = (1L << FRACTION_BITS) - 1;
  private static final double FRACTION_UNIT = 1.0 / (1L << FRACTION_BITS);
  private static final double SMALLEST = 1.0 / (1L << OCTAVES);
  private static final long FIRST_INDEX = Double.doubleToRawLongBits(SMALLEST) >>> FRACTION_BITS;
  // One segment more than reaches to 1/2, so that 1/2 itself has one.
  private static final int SEGMENTS = (OCTAVES - 1) * SEGMENTS_PER_OCTAVE + 1;
  private static final int HALF = 4 * SEGMENTS;

  private final Tail lower;
  private final Tail upper;
  // Four coefficients a segment beside each other: one draw touches one line of the cache.
  private final double[] coefficients = new double[2 * HALF];

  /** One half of a quantile function, by the distance {@code t} in (0, 1/2] of the probability from its end. */
  interface Tail {
    /** The quantile. */
    double value(double t);

    /** The derivative of the quantile by {@code t}, where the quantile has the given value. */
    double slope(double t, double value);

    /** The quantile, given a close estimate of it. */
    default double valueNear(double t, double estimate) {
      return value(t);
    }
  }

  QuantileTable(Tail lower, Tail upper) {
    this.lower = lower;
    this.upper = upper;
    tabulate(lower, 0);
    tabulate(upper, HALF);
  }

  private void tabulate(Tail tail, int offset) {
    double from = node(0);
    double value = tail.value(from);
    double slope = tail.slope(from, value);
    for (int i = 0; i < SEGMENTS - 1; i++) {
      double to = node(i + 1);
      double width = to - from;
      double nextValue = tail.valueNear(to, value + slope * width);
      double nextSlope = tail.slope(to, nextValue);
      int at = offset + 4 * i;
      coefficients[at] = value;
      coefficients[at + 1] = slope * width;
      coefficients[at + 2] = 3 * (nextValue - value) - (2 * slope + nextSlope) * width;
      coefficients[at + 3] = 2 * (value - nextValue) + (slope + nextSlope) * width;
      from = to;
      value = nextValue;
      slope = nextSlope;
    }
    coefficients[offset + HALF - 4] = value;
  }

  private static double node(int index) {
    return Double.longBitsToDouble((FIRST_INDEX + index) << FRACTION_BITS);
  }

  /** Replaces the first {@code n} probabilities, each strictly between 0 and 1, by their quantiles. */
  void quantiles(double[] block, int n) {
    double[] c = coefficients;
    for (int i = 0; i < n; i++) {
      double u = block[i];
      double t = Math.min(u, 1 - u);
      if (t < SMALLEST) {
        block[i] = beyond(u);
        continue;
      }
      long bits = Double.doubleToRawLongBits(t);
      // The sign bit of 1/2 - u tells the half without a branch that could not be predicted.
      int half = (int) (Double.doubleToRawLongBits(0.5 - u) >> 63) & HALF;
      int at = half + 4 * (int) ((bits >>> FRACTION_BITS) - FIRST_INDEX);
      double f = (bits & FRACTION_MASK) * FRACTION_UNIT;
      block[i] = c[at] + f * (c[at + 1] + f * (c[at + 2] + f * c[at + 3]));
    }
  }

  private double beyond(double u) {
    return u < 0.5 ? lower.value(u) : upper.value(1 - u);
  }
}
