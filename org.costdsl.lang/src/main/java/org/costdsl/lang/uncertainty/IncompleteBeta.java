package org.costdsl.lang.uncertainty;

/**
 * The regularised incomplete beta function I_x(a, b) and its inverse, by Lentz's evaluation of the continued fraction DLMF
 * 8.17.22 (as in Press et al., Numerical Recipes, 3rd edition, §6.4). Relative error below 1e-11 for a, b ≤ 1000, growing to
 * 1e-8 at 1e6, where the logarithms of the gamma function cancel.
 */
final class IncompleteBeta {
  private static final double TINY = 1e-300;
  private static final double CONVERGED = 1e-15;
  private static final double STEP_CONVERGED = 1e-14;
  // Newton's method squares the error: after so small a step the next could not be told from rounding.
  private static final double LAST_STEP = 1e-8;
  private static final int NEAR_STEPS = 4;
  // The fraction needs about sqrt(max(a, b)) terms, and a, b ≤ 1e6.
  private static final int MAXIMUM_TERMS = 20_000;
  // Bisection of the logarithm over the whole range of doubles needs fewer.
  private static final int MAXIMUM_STEPS = 200;

  private final double a;
  private final double b;
  private final double logBeta;

  IncompleteBeta(double a, double b) {
    this.a = a;
    this.b = b;
    this.logBeta = LogGamma.of(a) + LogGamma.of(b) - LogGamma.of(a + b);
  }

  /** I_x(a, b) for 0 < x < 1. */
  double value(double x) {
    double front = StrictMath.exp(a * StrictMath.log(x) + b * StrictMath.log1p(-x) - logBeta);
    return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, 1 - x) / b;
  }

  /** The derivative of I_x(a, b) by x, for 0 < x < 1. */
  double density(double x) {
    return StrictMath.exp((a - 1) * StrictMath.log(x) + (b - 1) * StrictMath.log1p(-x) - logBeta);
  }

  /**
   * The x with I_x(a, b) = p for 0 < p ≤ 1/2: Newton's method on ln I as a function of ln x, which is nearly straight towards
   * 0, kept inside a shrinking bracket by bisection of ln x.
   */
  double inverse(double p) {
    double logTarget = StrictMath.log(p);
    double low = StrictMath.log(Double.MIN_NORMAL);
    double high = 0;
    double logX = Math.max(Math.min((logTarget + StrictMath.log(a) + logBeta) / a, StrictMath.log(a / (a + b))), low);
    for (int i = 0; i < MAXIMUM_STEPS && high > low; i++) {
      double x = Math.min(StrictMath.exp(logX), Math.nextDown(1.0));
      double reached = value(x);
      double excess = StrictMath.log(reached) - logTarget;
      low = excess < 0 ? logX : low;
      high = excess < 0 ? high : logX;
      double next = logX - excess * reached / (density(x) * x);
      next = next > low && next < high ? next : (low + high) / 2;
      if (Math.abs(next - logX) <= STEP_CONVERGED * Math.max(1, -logX)) {
        return StrictMath.exp(next);
      }
      logX = next;
    }
    return StrictMath.exp(logX);
  }

  /** The x with I_x(a, b) = p, from an estimate that may be rough; {@link #inverse} where Newton's method leaves its vicinity. */
  double inverseNear(double p, double estimate) {
    double x = estimate;
    for (int i = 0; i < NEAR_STEPS && x > 0 && x < 1; i++) {
      double step = (value(x) - p) / density(x);
      x -= step;
      if (Math.abs(step) <= LAST_STEP * x) {
        return x;
      }
    }
    return inverse(p);
  }

  private static double fraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double result = d;
    for (int m = 1; m <= MAXIMUM_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / awayFromZero(1 + even * d);
      c = awayFromZero(1 + even / c);
      result *= c * d;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / awayFromZero(1 + odd * d);
      c = awayFromZero(1 + odd / c);
      result *= c * d;
      if (Math.abs(c * d - 1) < CONVERGED) {
        break;
      }
    }
    return result;
  }

  private static double awayFromZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }
}
