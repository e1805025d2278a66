package org.costdsl.lang.uncertainty;

/** The beta distribution on [0, 1], such as that of a share. */
public final class Beta implements Distribution {
  private static final double LARGEST_PARAMETER = 1e6;
  // Below it the quantile rises as p^(1/a) with so high a power that a cubic no longer follows it.
  private static final double SMALLEST_TABULATED = 0.25;

  private final double alpha;
  private final double beta;
  private final IncompleteBeta integral;
  private final IncompleteBeta mirrored;
  // A memo: written by whichever thread is first, and the same whoever writes it.
  private QuantileTable table;

  /** Creates the distribution; fails with {@link IllegalArgumentException} unless both parameters are in (0, 1e6]. */
  public Beta(double alpha, double beta) {
    check("alpha", alpha);
    check("beta", beta);
    this.alpha = alpha;
    this.beta = beta;
    this.integral = new IncompleteBeta(alpha, beta);
    this.mirrored = new IncompleteBeta(beta, alpha);
  }

  private static void check(String name, double value) {
    ParameterCheck.positive(name, value);
    if (value > LARGEST_PARAMETER) {
      throw new IllegalArgumentException(
          name + " must be at most " + ParameterCheck.text(LARGEST_PARAMETER) + ", and is " + ParameterCheck.text(value));
    }
  }

  /** The first parameter. */
  public double alpha() {
    return alpha;
  }

  /** The second parameter. */
  public double beta() {
    return beta;
  }

  @Override
  public double quantile(double p) {
    ParameterCheck.probability(p);
    return p <= 0.5 ? integral.inverse(p) : 1 - mirrored.inverse(1 - p);
  }

  @Override
  public double cdf(double x) {
    return x <= 0 ? 0 : x >= 1 ? 1 : integral.value(x);
  }

  @Override
  public double mean() {
    return alpha / (alpha + beta);
  }

  @Override
  public double low() {
    return 0;
  }

  @Override
  public double high() {
    return 1;
  }

  @Override
  public void quantiles(double[] block, int n) {
    if (Math.min(alpha, beta) < SMALLEST_TABULATED) {
      Distribution.super.quantiles(block, n);
    } else {
      table().quantiles(block, n);
    }
  }

  private QuantileTable table() {
    QuantileTable known = table;
    if (known == null) {
      known = new QuantileTable(new Tail(integral, 0, 1), new Tail(mirrored, 1, -1));
      table = known;
    }
    return known;
  }

  /** The half of the distribution next to 0, or mirrored the half next to 1. */
  private record Tail(IncompleteBeta integral, double end, double sign) implements QuantileTable.Tail {
    @Override
    public double value(double t) {
      return end + sign * integral.inverse(t);
    }

    @Override
    public double valueNear(double t, double estimate) {
      return end + sign * integral.inverseNear(t, sign * (estimate - end));
    }

    @Override
    public double slope(double t, double value) {
      return sign / integral.density(sign * (value - end));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Beta b && alpha == b.alpha && beta == b.beta;
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(alpha) + Double.hashCode(beta);
  }

  @Override
  public String toString() {
    return "Beta[alpha=" + alpha + ", beta=" + beta + "]";
  }
}
