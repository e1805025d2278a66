package org.costdsl.lang.uncertainty;

/**
 * The ends of [a, b] to the power of [c, d]. For bases from 0 up the corners are the extremes, as y·ln x is monotonic in each
 * argument. For bases that can be negative the exponent must be one whole number; any other gives everything.
 */
final class IntervalPower {

  private IntervalPower() {
  }

  static double low(double a, double b, double c, double d) {
    if (a >= 0) {
      return Math.min(Math.min(power(a, c), power(a, d)), Math.min(power(b, c), power(b, d)));
    }
    if (!isWhole(c, d)) {
      return Double.NEGATIVE_INFINITY;
    }
    return isEven(c) ? evenLow(a, b, c) : oddLow(a, b, c);
  }

  static double high(double a, double b, double c, double d) {
    if (a >= 0) {
      return Math.max(Math.max(power(a, c), power(a, d)), Math.max(power(b, c), power(b, d)));
    }
    if (!isWhole(c, d)) {
      return Double.POSITIVE_INFINITY;
    }
    return isEven(c) ? evenHigh(a, b, c) : -oddLow(-b, -a, c);
  }

  private static double evenLow(double a, double b, double k) {
    double nearest = b < 0 ? -b : 0;
    double farthest = Math.max(-a, b);
    return k >= 0 ? power(nearest, k) : power(farthest, k);
  }

  private static double evenHigh(double a, double b, double k) {
    double nearest = b < 0 ? -b : 0;
    double farthest = Math.max(-a, b);
    return k >= 0 ? power(farthest, k) : power(nearest, k);
  }

  // A negative odd power falls on either side of 0, and jumps from −∞ to ∞ there.
  private static double oddLow(double a, double b, double k) {
    if (k > 0) {
      return power(a, k);
    }
    return a < 0 && b >= 0 ? Double.NEGATIVE_INFINITY : power(b, k);
  }

  private static boolean isWhole(double c, double d) {
    return c == d && c == StrictMath.rint(c) && !Double.isInfinite(c);
  }

  private static boolean isEven(double k) {
    return k % 2 == 0;
  }

  // 1^∞ is the one form that Java leaves open for bases from 0 up; every finite power of 1 is 1. Adding 0 turns −0 into 0,
  // whose negative odd powers would be −∞.
  private static double power(double x, double y) {
    double power = StrictMath.pow(x + 0.0, y);
    return Double.isNaN(power) ? 1 : power;
  }
}
