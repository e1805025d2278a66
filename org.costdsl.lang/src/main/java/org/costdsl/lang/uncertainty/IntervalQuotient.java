package org.costdsl.lang.uncertainty;

/**
 * The ends of [a, b] / [c, d]: every quotient by a divisor other than 0. Where the divisor reaches 0 from one side and the
 * dividend has one sign, that is a half line; where it has 0 inside, or is 0 itself, everything.
 */
final class IntervalQuotient {

  private IntervalQuotient() {
  }

  static double low(double a, double b, double c, double d) {
    if (c > 0 || d < 0) {
      return Math.min(Math.min(quotient(a, c), quotient(a, d)), Math.min(quotient(b, c), quotient(b, d)));
    }
    if (a == 0 && b == 0 && c != d) {
      return 0;
    }
    if (c == 0 && d > 0 && a >= 0) {
      return quotient(a, d);
    }
    return d == 0 && c < 0 && b <= 0 ? quotient(b, c) : Double.NEGATIVE_INFINITY;
  }

  static double high(double a, double b, double c, double d) {
    return -low(-b, -a, c, d);
  }

  // ∞ / ∞ is a limit of any quotient of the one sign; the other corners already give both of its ends.
  private static double quotient(double x, double y) {
    double quotient = x / y;
    return Double.isNaN(quotient) ? 0 : quotient;
  }
}
