package org.costdsl.lang.uncertainty;

/**
 * The triangular distribution.
 *
 * @param low the lower end, finite
 * @param mode the most likely value, between the ends or at one of them
 * @param high the upper end, finite and above {@code low}
 */
public record Triangular(double low, double mode, double high) implements Distribution {

  /** Creates the distribution; fails with {@link IllegalArgumentException} for values that are not in order. */
  public Triangular {
    ParameterCheck.mode(low, mode, high);
  }

  @Override
  public double quantile(double p) {
    ParameterCheck.probability(p);
    return at(p, high - low, mode - low, high - mode);
  }

  @Override
  public double cdf(double x) {
    if (x <= low) {
      return 0;
    }
    if (x >= high) {
      return 1;
    }
    double width = high - low;
    return x < mode ? (x - low) / width * ((x - low) / (mode - low)) : 1 - (high - x) / width * ((high - x) / (high - mode));
  }

  @Override
  public double mean() {
    return low / 3 + mode / 3 + high / 3;
  }

  @Override
  public void quantiles(double[] block, int n) {
    double width = high - low;
    double left = mode - low;
    double right = high - mode;
    for (int i = 0; i < n; i++) {
      block[i] = at(block[i], width, left, right);
    }
  }

  private double at(double p, double width, double left, double right) {
    return p * width < left ? low + StrictMath.sqrt(p * width * left) : high - StrictMath.sqrt((1 - p) * width * right);
  }
}
