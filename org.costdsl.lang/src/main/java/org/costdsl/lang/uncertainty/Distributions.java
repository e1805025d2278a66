package org.costdsl.lang.uncertainty;

/** Reads intervals as distributions. */
public final class Distributions {

  private Distributions() {
  }

  /**
   * What {@code a to b} means: a 90 % interval, log-normal where both ends are positive, else normal; a point if they coincide.
   *
   * @throws IllegalArgumentException if the ends are not finite or not in order
   */
  public static Distribution ofRange(double a, double b) {
    if (isPoint(a, b)) {
      return new Point(a);
    }
    return a > 0 && b > 0 ? LogNormal.ofInterval(a, b) : Normal.ofInterval(a, b);
  }

  /** What {@code x ± d} means: normal with a 90 % half-width of {@code d} ≥ 0; a point if that is 0. */
  public static Distribution ofHalfWidth(double x, double d) {
    return d == 0 ? new Point(x) : Normal.ofHalfWidth(x, d);
  }

  /** What {@code between a and b} means: uniform; a point if the ends coincide. */
  public static Distribution between(double a, double b) {
    return isPoint(a, b) ? new Point(a) : new Uniform(a, b);
  }

  private static boolean isPoint(double a, double b) {
    return a == b && Double.isFinite(a);
  }
}
