package org.costdsl.lang.uncertainty;

/**
 * The PERT distribution: a beta distribution scaled to {@code [low, high]} whose mean is (low + 4 mode + high) / 6
 * (Malcolm, Roseboom, Clark and Fazar, Operations Research 7, 1959).
 */
public final class Pert implements Distribution {
  private static final double MODE_WEIGHT = 4;

  private final double low;
  private final double mode;
  private final double high;
  private final Beta shape;

  /** Creates the distribution; fails with {@link IllegalArgumentException} unless low ≤ mode ≤ high and low < high. */
  public Pert(double low, double mode, double high) {
    ParameterCheck.mode(low, mode, high);
    ParameterCheck.finite("the width of the range", high - low);
    this.low = low;
    this.mode = mode;
    this.high = high;
    double width = high - low;
    this.shape = new Beta(1 + MODE_WEIGHT * ((mode - low) / width), 1 + MODE_WEIGHT * ((high - mode) / width));
  }

  /** The most likely value. */
  public double mode() {
    return mode;
  }

  @Override
  public double low() {
    return low;
  }

  @Override
  public double high() {
    return high;
  }

  @Override
  public double quantile(double p) {
    return scaled(shape.quantile(p));
  }

  @Override
  public double cdf(double x) {
    return shape.cdf((x - low) / (high - low));
  }

  @Override
  public double mean() {
    return scaled(shape.mean());
  }

  @Override
  public void quantiles(double[] block, int n) {
    shape.quantiles(block, n);
    for (int i = 0; i < n; i++) {
      block[i] = scaled(block[i]);
    }
  }

  private double scaled(double share) {
    return Math.min(low + (high - low) * share, high);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pert p && low == p.low && mode == p.mode && high == p.high;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Double.hashCode(low + 0.0) + Double.hashCode(mode + 0.0)) + Double.hashCode(high + 0.0);
  }

  @Override
  public String toString() {
    return "Pert[low=" + low + ", mode=" + mode + ", high=" + high + "]";
  }
}
