package org.costdsl.lang.uncertainty;

/** The standard normal distribution function Φ and its inverse, with relative errors of about 1e-15. */
public final class NormalScores {
  /** The 95 % point of the standard normal distribution: half the width of a 90 % interval in standard deviations. */
  public static final double Z95 = 1.6448536269514722;

  private static final double SQRT_TWO_PI = 2.50662827463100050242;

  // Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37, 1988: numerators and denominators, highest power first.
  private static final double CENTRE = 0.425;
  private static final double CENTRE_SQUARED = 0.180625;
  private static final double FAR_TAIL = 5;
  private static final double TAIL_SHIFT = 1.6;
  private static final double[] A = {2509.0809287301226727, 33430.575583588128105, 67265.770927008700853,
      45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080};
  private static final double[] B = {5226.4952788528545610, 28729.085735721942674, 39307.895800092710610,
      21213.794301586595867, 5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1};
  private static final double[] C = {7.74545014278341407640e-4, 0.0227238449892691845833, 0.241780725177450611770,
      1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590,
      1.42343711074968357734};
  private static final double[] D = {1.05075007164441684324e-9, 5.47593808499534494600e-4, 0.0151986665636164571966,
      0.148103976427480074590, 0.689767334985100004550, 1.67638483018380384940, 2.05319162663775882187, 1};
  private static final double[] E = {2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.00124266094738807843860,
      0.0265321895265761230930, 0.296560571828504891230, 1.78482653991729133580, 5.46378491116411436990,
      6.65790464350110377720};
  private static final double[] F = {2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
      7.86869131145613259100e-4, 0.0148753612908506148525, 0.136929880922735805310, 0.599832206555887937690, 1};

  /** Built when the first block is drawn: a run without samples does not pay for it. */
  private static final class Table {
    private static final QuantileTable INSTANCE = new QuantileTable(new LowerTail(1), new LowerTail(-1));

    private Table() {
    }
  }

  private record LowerTail(double sign) implements QuantileTable.Tail {
    @Override
    public double value(double t) {
      return sign * quantile(t);
    }

    @Override
    public double slope(double t, double value) {
      return sign / density(value);
    }
  }

  private NormalScores() {
  }

  /** Φ(x): the probability that a standard normal value is at most {@code x}, accurate in the lower tail as well. */
  public static double cdf(double x) {
    return NormalTail.cdf(x);
  }

  /** φ(x), the density. */
  public static double density(double x) {
    return StrictMath.exp(-x * x / 2) / SQRT_TWO_PI;
  }

  /** Φ⁻¹(p) for 0 < p < 1; fails with {@link IllegalArgumentException} elsewhere. */
  public static double quantile(double p) {
    ParameterCheck.probability(p);
    double q = p - 0.5;
    if (Math.abs(q) <= CENTRE) {
      double r = CENTRE_SQUARED - q * q;
      return q * polynomial(A, r) / polynomial(B, r);
    }
    double r = StrictMath.sqrt(-StrictMath.log(Math.min(p, 1 - p)));
    double score = r <= FAR_TAIL
        ? polynomial(C, r - TAIL_SHIFT) / polynomial(D, r - TAIL_SHIFT)
        : polynomial(E, r - FAR_TAIL) / polynomial(F, r - FAR_TAIL);
    return q < 0 ? -score : score;
  }

  /** Block kernel of Φ⁻¹: replaces the first {@code n} probabilities by their scores, with absolute error below 1e-8. */
  public static void quantiles(double[] block, int n) {
    Table.INSTANCE.quantiles(block, n);
  }

  private static double polynomial(double[] coefficients, double x) {
    double result = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      result = result * x + coefficients[i];
    }
    return result;
  }
}
