package org.costdsl.lang.uncertainty;

/**
 * The probability that a computed value violates a stated range. Ends of the range are moved outwards by 1e-12 of their size,
 * so that the rounding of arithmetic alone (0.1 + 0.2 against "at most 0.3") never contradicts a claim.
 */
public final class Violation {
  private static final double ROUNDING = 1e-12;

  private Violation() {
  }

  /**
   * The probability of violation, from 0 to 1: for two ends max(0, 1 − 2·min(P(v ≤ high), P(v ≥ low))), for one the tail
   * beyond it, without ends 0. For a value only known to lie between two others it is the lowest that any choice allows:
   * each sample can be placed so that both events happen whenever each of them can.
   */
  public static double probability(Estimate value, Bounds stated) {
    double notAbove = value.probabilityAtMost(upper(stated)).high();
    double notBelow = value.probabilityAtLeast(lower(stated)).high();
    if (stated.isBoundedBelow() && stated.isBoundedAbove()) {
      return Math.max(0, 1 - 2 * Math.min(notAbove, notBelow));
    }
    return 1 - Math.min(notAbove, notBelow);
  }

  /** The lowest and the highest probability that the value lies in the range; equal unless the value is a pair. */
  public static Bounds inside(Estimate value, Bounds stated) {
    return value.probabilityWithin(new Bounds(lower(stated), upper(stated)));
  }

  private static double lower(Bounds stated) {
    return stated.isBoundedBelow() ? stated.low() - ROUNDING * Math.abs(stated.low()) : stated.low();
  }

  private static double upper(Bounds stated) {
    return stated.isBoundedAbove() ? stated.high() + ROUNDING * Math.abs(stated.high()) : stated.high();
  }
}
