package org.costdsl.lang.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Checks parameters and words what is wrong with them for the person who wrote the number. */
final class ParameterCheck {
  // Fifteen digits are what a person can have written; more would show the noise of conversion between units.
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final double LARGEST_PLAIN = 1e15;
  private static final double SMALLEST_PLAIN = 1e-6;

  private ParameterCheck() {
  }

  static void finite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " must be a finite number, and is " + text(value));
    }
  }

  static void positive(String what, double value) {
    finite(what, value);
    if (value <= 0) {
      throw new IllegalArgumentException(what + " must be above 0, and is " + text(value));
    }
  }

  /** Checks two ends, which may be infinite and may coincide. */
  static void ordered(double low, double high) {
    if (Double.isNaN(low) || Double.isNaN(high)) {
      throw new IllegalArgumentException("an end of a range is not a number");
    }
    if (low > high) {
      throw new IllegalArgumentException("the lower end " + text(low) + " is above the upper end " + text(high));
    }
  }

  /** Checks two finite ends that differ. */
  static void interval(double low, double high) {
    finite("the lower end", low);
    finite("the upper end", high);
    ordered(low, high);
    if (low == high) {
      throw new IllegalArgumentException("both ends of the range are " + text(low));
    }
  }

  /** Checks a most likely value between two finite ends that differ. */
  static void mode(double low, double mode, double high) {
    interval(low, high);
    finite("the most likely value", mode);
    if (mode < low || mode > high) {
      throw new IllegalArgumentException(
          "the most likely value " + text(mode) + " is not between " + text(low) + " and " + text(high));
    }
  }

  static void probability(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("a probability must lie between 0 and 1, ends excluded, and is " + text(p));
    }
  }

  /** Writes a number without a needless fraction: 5, 0.25, 3.3E+24. */
  static String text(double value) {
    if (Double.isNaN(value)) {
      return "not a number";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    BigDecimal shortest = new BigDecimal(value).round(SHOWN).stripTrailingZeros();
    double size = Math.abs(value);
    return size == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN ? shortest.toPlainString() : shortest.toString();
  }
}
