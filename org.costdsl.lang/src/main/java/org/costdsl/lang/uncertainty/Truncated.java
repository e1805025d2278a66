package org.costdsl.lang.uncertainty;

/**
 * A distribution restricted to {@code [low, high]} and rescaled to probability 1, by its CDF; an end may be infinite. At
 * least a billionth of the original must lie within, since less cannot be told from rounding.
 */
public final class Truncated implements Distribution {
  private static final double SMALLEST_MASS = 1e-9;
  private static final double LARGEST_PROBABILITY = Math.nextDown(1.0);

  private final Distribution base;
  private final double low;
  private final double high;
  private final double below;
  private final double mass;
  private final double cutMass;

  /** Truncates; fails with {@link IllegalArgumentException} if the ends are not in order or nothing lies between them. */
  public Truncated(Distribution base, double low, double high) {
    ParameterCheck.ordered(low, high);
    this.base = base;
    this.low = Math.max(low, base.low());
    this.high = Math.min(high, base.high());
    double upTo = base.cdf(high);
    this.below = base.probabilityBelow(low);
    this.mass = upTo - below;
    this.cutMass = below + (1 - upTo);
    if (!(mass > SMALLEST_MASS)) {
      throw new IllegalArgumentException(
          "the value cannot lie between " + ParameterCheck.text(low) + " and " + ParameterCheck.text(high));
    }
  }

  /** The distribution before it was cut. */
  public Distribution base() {
    return base;
  }

  /** The probability that was cut off, from 0 to 1. */
  public double cutMass() {
    return cutMass;
  }

  @Override
  public double quantile(double p) {
    ParameterCheck.probability(p);
    return within(base.quantile(baseProbability(p)));
  }

  @Override
  public double cdf(double x) {
    return x < low ? 0 : x >= high ? 1 : share(base.cdf(x));
  }

  @Override
  public double probabilityBelow(double x) {
    return x <= low ? 0 : x > high ? 1 : share(base.probabilityBelow(x));
  }

  /** The mean, by quadrature to about 1e-5 of the standard deviation except for a {@link Choice}, where it is exact. */
  @Override
  public double mean() {
    return base instanceof Choice choice ? choice.meanWithin(low, high) : HermiteSeries.mean(this);
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
  public void quantiles(double[] block, int n) {
    for (int i = 0; i < n; i++) {
      block[i] = baseProbability(block[i]);
    }
    base.quantiles(block, n);
    for (int i = 0; i < n; i++) {
      block[i] = within(block[i]);
    }
  }

  private double baseProbability(double p) {
    return Math.min(Math.max(below + p * mass, Double.MIN_NORMAL), LARGEST_PROBABILITY);
  }

  private double within(double x) {
    return Math.min(Math.max(x, low), high);
  }

  private double share(double baseProbability) {
    return Math.min(Math.max((baseProbability - below) / mass, 0), 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Truncated t && base.equals(t.base) && low == t.low && high == t.high;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * base.hashCode() + Double.hashCode(low + 0.0)) + Double.hashCode(high + 0.0);
  }

  @Override
  public String toString() {
    return "Truncated[" + base + ", low=" + low + ", high=" + high + "]";
  }
}
