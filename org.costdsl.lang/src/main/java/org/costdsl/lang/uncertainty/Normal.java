package org.costdsl.lang.uncertainty;

/**
 * The normal distribution.
 *
 * @param mean the mean, finite
 * @param sd the standard deviation, positive and finite
 */
public record Normal(double mean, double sd) implements Distribution {

  /** Creates the distribution; fails with {@link IllegalArgumentException} for parameters out of range. */
  public Normal {
    ParameterCheck.finite("the mean", mean);
    ParameterCheck.positive("the standard deviation", sd);
  }

  /** The normal distribution whose 90 % interval is {@code x ± d}; {@code d} must be positive. */
  public static Normal ofHalfWidth(double x, double d) {
    ParameterCheck.positive("the half-width", d);
    return new Normal(x, d / NormalScores.Z95);
  }

  /** The normal distribution whose 90 % interval is {@code [low, high]}. */
  public static Normal ofInterval(double low, double high) {
    ParameterCheck.interval(low, high);
    return ofHalfWidth(low / 2 + high / 2, high / 2 - low / 2);
  }

  @Override
  public double quantile(double p) {
    return mean + sd * NormalScores.quantile(p);
  }

  @Override
  public double cdf(double x) {
    return NormalScores.cdf((x - mean) / sd);
  }

  @Override
  public double low() {
    return Double.NEGATIVE_INFINITY;
  }

  @Override
  public double high() {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public double median() {
    return mean;
  }

  @Override
  public void quantiles(double[] block, int n) {
    NormalScores.quantiles(block, n);
    for (int i = 0; i < n; i++) {
      block[i] = mean + sd * block[i];
    }
  }
}
