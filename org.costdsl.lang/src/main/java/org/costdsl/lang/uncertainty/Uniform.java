package org.costdsl.lang.uncertainty;

/**
 * Every value of an interval equally likely.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite and above {@code low}
 */
public record Uniform(double low, double high) implements Distribution {

  /** Creates the distribution; fails with {@link IllegalArgumentException} for ends that are not in order. */
  public Uniform {
    ParameterCheck.interval(low, high);
  }

  @Override
  public double quantile(double p) {
    ParameterCheck.probability(p);
    return at(p);
  }

  @Override
  public double cdf(double x) {
    return x <= low ? 0 : x >= high ? 1 : (x / 2 - low / 2) / (high / 2 - low / 2);
  }

  @Override
  public double mean() {
    return low / 2 + high / 2;
  }

  @Override
  public void quantiles(double[] block, int n) {
    for (int i = 0; i < n; i++) {
      block[i] = at(block[i]);
    }
  }

  // The two products cannot overflow, as high - low could, and stay within the ends.
  private double at(double p) {
    return Math.min(Math.max(low * (1 - p) + high * p, low), high);
  }
}
