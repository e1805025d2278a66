package org.costdsl.lang.uncertainty;

import java.util.Arrays;

/** A value without uncertainty. */
public record Point(double value) implements Distribution {

  /** Creates a point; fails with {@link IllegalArgumentException} unless the value is finite. */
  public Point {
    ParameterCheck.finite("a value", value);
  }

  @Override
  public double quantile(double p) {
    ParameterCheck.probability(p);
    return value;
  }

  @Override
  public double cdf(double x) {
    return x >= value ? 1 : 0;
  }

  @Override
  public double probabilityBelow(double x) {
    return x > value ? 1 : 0;
  }

  @Override
  public double mean() {
    return value;
  }

  @Override
  public double low() {
    return value;
  }

  @Override
  public double high() {
    return value;
  }

  @Override
  public void quantiles(double[] block, int n) {
    Arrays.fill(block, 0, n, value);
  }

  @Override
  public void sample(UniformStream stream, long first, double[] out, int n) {
    Arrays.fill(out, 0, n, value);
  }
}
