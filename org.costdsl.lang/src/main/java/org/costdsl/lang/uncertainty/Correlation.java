package org.costdsl.lang.uncertainty;

/**
 * A Gaussian copula of two inputs: their normal scores are jointly normal, each keeps its own distribution.
 *
 * @param coefficient the correlation of the normal scores, from -1 to 1
 */
public record Correlation(double coefficient) {
  private static final double SMALLEST = 0x1p-53;
  private static final double LARGEST = Math.nextDown(1.0);
  // How far the series may fall short of a limit that is attained, such as 1 for two equal distributions.
  private static final double SERIES_ERROR = 1e-6;
  // Each step halves an interval of width 2.
  private static final int BISECTIONS = 50;

  /** Creates a correlation; fails with {@link IllegalArgumentException} unless the coefficient is from -1 to 1. */
  public Correlation {
    check(coefficient);
  }

  private static void check(double coefficient) {
    if (!(coefficient >= -1 && coefficient <= 1)) {
      throw new IllegalArgumentException(
          "a correlation must lie between -1 and 1, and is " + ParameterCheck.text(coefficient));
    }
  }

  /** The copula of two continuous inputs with Spearman's rank correlation {@code rank}: ρ = 2 sin(π r / 6) (Pearson 1907). */
  public static Correlation ofRank(double rank) {
    check(rank);
    return new Correlation(Math.max(-1, Math.min(1, 2 * StrictMath.sin(StrictMath.PI / 6 * rank))));
  }

  /**
   * The copula that gives two inputs the linear (Pearson) correlation {@code linear}.
   *
   * @throws IllegalArgumentException if their distributions cannot be that strongly correlated, or one of them does not vary
   */
  public static Correlation ofLinear(double linear, Distribution first, Distribution second) {
    check(linear);
    if (first.low() == first.high() || second.low() == second.high()) {
      throw new IllegalArgumentException("a value without uncertainty is correlated with nothing");
    }
    HermiteSeries a = HermiteSeries.of(first);
    HermiteSeries b = HermiteSeries.of(second);
    double limit = a.correlation(b, linear < 0 ? -1 : 1);
    if (Math.abs(linear) > Math.abs(limit)) {
      if (Math.abs(linear) - Math.abs(limit) < SERIES_ERROR) {
        return new Correlation(Math.signum(linear));
      }
      throw new IllegalArgumentException("these two distributions cannot have the correlation " + ParameterCheck.text(linear)
          + "; the strongest possible is " + ParameterCheck.text(StrictMath.rint(limit * 1000) / 1000));
    }
    return new Correlation(solved(linear, a, b));
  }

  private static double solved(double linear, HermiteSeries a, HermiteSeries b) {
    double low = -1;
    double high = 1;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      boolean weaker = a.correlation(b, middle) < linear;
      low = weaker ? middle : low;
      high = weaker ? high : middle;
    }
    return (low + high) / 2;
  }

  /**
   * Block kernel: of two blocks of independent uniform numbers, keeps the first and replaces the second by uniform numbers
   * that are correlated with it.
   */
  public void correlate(double[] first, double[] second, int n) {
    double independent = StrictMath.sqrt((1 - coefficient) * (1 + coefficient));
    double[] scores = new double[n];
    System.arraycopy(first, 0, scores, 0, n);
    NormalScores.quantiles(scores, n);
    NormalScores.quantiles(second, n);
    for (int i = 0; i < n; i++) {
      double p = NormalScores.cdf(coefficient * scores[i] + independent * second[i]);
      second[i] = Math.min(Math.max(p, SMALLEST), LARGEST);
    }
  }

  /** Writes correlated uniform numbers of two streams, from index {@code from} on. */
  public void fill(UniformStream first, UniformStream second, long from, double[] firstOut, double[] secondOut, int n) {
    first.fill(from, firstOut, n);
    second.fill(from, secondOut, n);
    correlate(firstOut, secondOut, n);
  }
}
