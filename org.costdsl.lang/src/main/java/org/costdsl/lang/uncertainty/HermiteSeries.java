package org.costdsl.lang.uncertainty;

/**
 * A distribution as a function of a standard normal score, developed in orthonormal Hermite polynomials: the product moment of
 * two such functions of scores with correlation ρ is Σ a_k b_k ρ^k (Mehler 1866). By the trapezoidal rule, whose error is far
 * below 1e-9 for smooth quantile functions and of the order of 1e-3 of the spread for discrete ones.
 */
final class HermiteSeries {
  private static final int TERMS = 40;
  private static final double REACH = 8;
  private static final int STEPS_PER_UNIT = 128;
  private static final int NODES = (int) (2 * REACH * STEPS_PER_UNIT) + 1;

  private final double[] coefficients;
  private final double standardDeviation;

  private HermiteSeries(double[] coefficients, double standardDeviation) {
    this.coefficients = coefficients;
    this.standardDeviation = standardDeviation;
  }

  static HermiteSeries of(Distribution distribution) {
    double[] values = values(distribution);
    double[] sums = new double[TERMS];
    double squares = 0;
    for (int i = 0; i < NODES; i++) {
      double z = score(i);
      double weight = weight(z);
      double previous = 0;
      double polynomial = 1;
      for (int k = 0; k < TERMS; k++) {
        sums[k] += weight * values[i] * polynomial;
        double next = (z * polynomial - StrictMath.sqrt(k) * previous) / StrictMath.sqrt(k + 1.0);
        previous = polynomial;
        polynomial = next;
      }
    }
    for (int i = 0; i < NODES; i++) {
      double deviation = values[i] - sums[0];
      squares += weight(score(i)) * deviation * deviation;
    }
    return new HermiteSeries(sums, StrictMath.sqrt(squares));
  }

  /** The mean of a distribution, by the same rule. */
  static double mean(Distribution distribution) {
    double[] values = values(distribution);
    double sum = 0;
    for (int i = 0; i < NODES; i++) {
      sum += weight(score(i)) * values[i];
    }
    return sum;
  }

  private static double[] values(Distribution distribution) {
    double[] values = new double[NODES];
    for (int i = 0; i < NODES; i++) {
      values[i] = NormalScores.cdf(score(i));
    }
    distribution.quantiles(values, NODES);
    return values;
  }

  private static double score(int index) {
    return (double) index / STEPS_PER_UNIT - REACH;
  }

  private static double weight(double z) {
    return NormalScores.density(z) / STEPS_PER_UNIT;
  }

  /** The linear correlation of two values whose normal scores have correlation {@code rho}. */
  double correlation(HermiteSeries other, double rho) {
    double sum = 0;
    for (int k = TERMS - 1; k >= 1; k--) {
      sum = (sum + coefficients[k] * other.coefficients[k]) * rho;
    }
    return sum / (standardDeviation * other.standardDeviation);
  }
}
