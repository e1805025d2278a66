package org.costdsl.lang.uncertainty;

/** How an uncertain input is distributed, in the unit of the input; immutable, and the same bits on every machine. */
public sealed interface Distribution
    permits Point, Normal, LogNormal, Uniform, Triangular, Pert, Beta, Choice, Truncated {

  /**
   * The least value that is not exceeded with probability {@code p} (inverse CDF).
   *
   * @throws IllegalArgumentException if {@code p} is not strictly between 0 and 1
   */
  double quantile(double p);

  /** The probability of a value at or below {@code x}, from 0 to 1. */
  double cdf(double x);

  /** The mean. */
  double mean();

  /** The lower end of the support, possibly −∞. */
  double low();

  /** The upper end of the support, possibly ∞. */
  double high();

  /** The probability of a value strictly below {@code x}; differs from {@link #cdf} only where single values have weight. */
  default double probabilityBelow(double x) {
    return cdf(x);
  }

  /** The value that is exceeded in half of all cases. */
  default double median() {
    return quantile(0.5);
  }

  /** The range between the 5 % and the 95 % point. */
  default Bounds interval90() {
    return new Bounds(quantile(0.05), quantile(0.95));
  }

  /**
   * Block kernel of {@link #quantile}: replaces the first {@code n} probabilities by their quantiles. Kernels may interpolate
   * a table; they agree with {@code quantile} to 1e-7 of the value or of the standard deviation, far below sampling error.
   */
  default void quantiles(double[] block, int n) {
    for (int i = 0; i < n; i++) {
      block[i] = quantile(block[i]);
    }
  }

  /** Writes the samples with indices {@code first} to {@code first + n - 1} of a stream to the start of {@code out}. */
  default void sample(UniformStream stream, long first, double[] out, int n) {
    stream.fill(first, out, n);
    quantiles(out, n);
  }
}
