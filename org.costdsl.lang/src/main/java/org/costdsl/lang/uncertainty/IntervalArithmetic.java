package org.costdsl.lang.uncertainty;

/**
 * Block kernels of interval arithmetic over the first {@code n} values of lanes. Exact operands take a plain loop by IEEE 754;
 * otherwise the result holds every value that operands from the two intervals can give, with 0·∞ = 0 (Moore, Kearfott and
 * Cloud, Introduction to Interval Analysis, 2009). Ends are rounded to nearest, which is monotonic: whatever an exact kernel
 * gives for values in the operands lies in the result. {@code out} may be one of the operands; kernels fail with
 * {@link IllegalArgumentException} if it is exact and an operand is not.
 */
public final class IntervalArithmetic {

  private IntervalArithmetic() {
  }

  /** a + b. */
  public static void plus(Lane a, Lane b, Lane out, int n) {
    double[] x = a.low();
    double[] y = b.low();
    double[] low = out.low();
    if (isExact(a, b, out)) {
      for (int i = 0; i < n; i++) {
        low[i] = x[i] + y[i];
      }
      copyEnds(out, n);
      return;
    }
    double[] xHigh = a.high();
    double[] yHigh = b.high();
    double[] high = out.high();
    for (int i = 0; i < n; i++) {
      double least = x[i] + y[i];
      double most = xHigh[i] + yHigh[i];
      put(low, high, i, least, most);
    }
  }

  /** a − b. */
  public static void minus(Lane a, Lane b, Lane out, int n) {
    double[] x = a.low();
    double[] y = b.low();
    double[] low = out.low();
    if (isExact(a, b, out)) {
      for (int i = 0; i < n; i++) {
        low[i] = x[i] - y[i];
      }
      copyEnds(out, n);
      return;
    }
    double[] xHigh = a.high();
    double[] yHigh = b.high();
    double[] high = out.high();
    for (int i = 0; i < n; i++) {
      double least = x[i] - yHigh[i];
      double most = xHigh[i] - y[i];
      put(low, high, i, least, most);
    }
  }

  /** a · b. */
  public static void times(Lane a, Lane b, Lane out, int n) {
    double[] x = a.low();
    double[] y = b.low();
    double[] low = out.low();
    if (isExact(a, b, out)) {
      for (int i = 0; i < n; i++) {
        low[i] = x[i] * y[i];
      }
      copyEnds(out, n);
      return;
    }
    double[] xHigh = a.high();
    double[] yHigh = b.high();
    double[] high = out.high();
    for (int i = 0; i < n; i++) {
      double p = product(x[i], y[i]);
      double q = product(x[i], yHigh[i]);
      double r = product(xHigh[i], y[i]);
      double s = product(xHigh[i], yHigh[i]);
      put(low, high, i, Math.min(Math.min(p, q), Math.min(r, s)), Math.max(Math.max(p, q), Math.max(r, s)));
    }
  }

  /** a / b; where b can be 0, everything that small divisors of b's sign can give. */
  public static void dividedBy(Lane a, Lane b, Lane out, int n) {
    double[] x = a.low();
    double[] y = b.low();
    double[] low = out.low();
    if (isExact(a, b, out)) {
      for (int i = 0; i < n; i++) {
        low[i] = x[i] / y[i];
      }
      copyEnds(out, n);
      return;
    }
    double[] xHigh = a.high();
    double[] yHigh = b.high();
    double[] high = out.high();
    for (int i = 0; i < n; i++) {
      double least = IntervalQuotient.low(x[i], xHigh[i], y[i], yHigh[i]);
      double most = IntervalQuotient.high(x[i], xHigh[i], y[i], yHigh[i]);
      put(low, high, i, least, most);
    }
  }

  /** a to the power of b; see {@link IntervalPower} for bases that can be negative. */
  public static void power(Lane a, Lane b, Lane out, int n) {
    double[] x = a.low();
    double[] y = b.low();
    double[] low = out.low();
    if (isExact(a, b, out)) {
      for (int i = 0; i < n; i++) {
        low[i] = StrictMath.pow(x[i], y[i]);
      }
      copyEnds(out, n);
      return;
    }
    double[] xHigh = a.high();
    double[] yHigh = b.high();
    double[] high = out.high();
    for (int i = 0; i < n; i++) {
      double least = IntervalPower.low(x[i], xHigh[i], y[i], yHigh[i]);
      double most = IntervalPower.high(x[i], xHigh[i], y[i], yHigh[i]);
      put(low, high, i, least, most);
    }
  }

  /** −a. */
  public static void negate(Lane a, Lane out, int n) {
    double[] x = a.low();
    double[] low = out.low();
    if (isExact(a, a, out)) {
      for (int i = 0; i < n; i++) {
        low[i] = -x[i];
      }
      copyEnds(out, n);
      return;
    }
    double[] xHigh = a.high();
    double[] high = out.high();
    for (int i = 0; i < n; i++) {
      double least = -xHigh[i];
      double most = -x[i];
      put(low, high, i, least, most);
    }
  }

  /** The lesser of a and b. */
  public static void min(Lane a, Lane b, Lane out, int n) {
    boolean exact = isExact(a, b, out);
    lesser(a.low(), b.low(), out.low(), n);
    if (exact) {
      copyEnds(out, n);
    } else {
      lesser(a.high(), b.high(), out.high(), n);
    }
  }

  /** The greater of a and b. */
  public static void max(Lane a, Lane b, Lane out, int n) {
    boolean exact = isExact(a, b, out);
    greater(a.low(), b.low(), out.low(), n);
    if (exact) {
      copyEnds(out, n);
    } else {
      greater(a.high(), b.high(), out.high(), n);
    }
  }

  private static void lesser(double[] x, double[] y, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.min(x[i], y[i]);
    }
  }

  private static void greater(double[] x, double[] y, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Math.max(x[i], y[i]);
    }
  }

  private static boolean isExact(Lane a, Lane b, Lane out) {
    boolean exact = a.isExact() && b.isExact();
    if (out.isExact() && !exact) {
      throw new IllegalArgumentException("the result of intervals needs a lane with two ends");
    }
    return exact;
  }

  private static void copyEnds(Lane out, int n) {
    if (!out.isExact()) {
      System.arraycopy(out.low(), 0, out.high(), 0, n);
    }
  }

  // Both ends come as arguments, so that they are computed before either is stored: out may be an operand. What is not a
  // number, such as ∞ − ∞, could be anything.
  private static void put(double[] low, double[] high, int i, double least, double most) {
    low[i] = Double.isNaN(least) ? Double.NEGATIVE_INFINITY : least;
    high[i] = Double.isNaN(most) ? Double.POSITIVE_INFINITY : most;
  }

  private static double product(double x, double y) {
    double product = x * y;
    return Double.isNaN(product) ? 0 : product;
  }
}
