package org.costdsl.lang.uncertainty;

/**
 * The log-normal distribution: the natural logarithm of the value is normal.
 *
 * @param mu the mean of the logarithm, finite
 * @param sigma the standard deviation of the logarithm, positive and finite
 */
public record LogNormal(double mu, double sigma) implements Distribution {

  /** Creates the distribution; fails with {@link IllegalArgumentException} for parameters out of range. */
  public LogNormal {
    ParameterCheck.finite("mu", mu);
    ParameterCheck.positive("sigma", sigma);
  }

  /** The log-normal distribution whose 90 % interval is {@code [low, high]}; both must be positive. */
  public static LogNormal ofInterval(double low, double high) {
    ParameterCheck.interval(low, high);
    ParameterCheck.positive("the lower end of a log-normal range", low);
    double logLow = StrictMath.log(low);
    double logHigh = StrictMath.log(high);
    return new LogNormal((logLow + logHigh) / 2, (logHigh - logLow) / (2 * NormalScores.Z95));
  }

  @Override
  public double quantile(double p) {
    return StrictMath.exp(mu + sigma * NormalScores.quantile(p));
  }

  @Override
  public double cdf(double x) {
    return x <= 0 ? 0 : NormalScores.cdf((StrictMath.log(x) - mu) / sigma);
  }

  @Override
  public double mean() {
    return StrictMath.exp(mu + sigma * sigma / 2);
  }

  @Override
  public double low() {
    return 0;
  }

  @Override
  public double high() {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public double median() {
    return StrictMath.exp(mu);
  }

  @Override
  public void quantiles(double[] block, int n) {
    NormalScores.quantiles(block, n);
    Exponential.apply(mu, sigma, block, n);
  }
}
