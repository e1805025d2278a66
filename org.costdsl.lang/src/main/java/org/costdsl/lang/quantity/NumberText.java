package org.costdsl.lang.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers as the language reads them: {@code 5.576M}, {@code 3.29e24}; no trailing zeros, the same in every locale. */
final class NumberText {
  /** The digits that a figure is shown with unless asked otherwise. */
  static final int USUAL_DIGITS = 3;

  // A figure such as 5.576M that four digits give exactly is shown with four.
  private static final int EXACT_DIGITS = 4;
  private static final double EXACT_TOLERANCE = 1e-12;
  // What is left beyond 15 digits is the noise of conversion between units; rounding it away first lets 2.675 round up.
  private static final MathContext NOISE_FREE = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final double SMALLEST_PLAIN = 1e-4;
  private static final double LARGEST_PLAIN = 1e15;
  /** The least number that is written with the magnitude k unless another one beside it is. */
  static final double THOUSANDS = 10_000;

  private static final int[] POWERS = {12, 9, 6, 3};
  private static final String[] LETTERS = {"T", "B", "M", "k"};

  private NumberText() {}

  /** Returns a number with three digits, or four if those are exact; from {@code leastThousands} up it gets the magnitude k. */
  static String usual(double value, double leastThousands) {
    return Double.isFinite(value) ? withMagnitude(usualRounding(value), leastThousands) : notFinite(value);
  }

  /** Returns a number with at most so many digits; from {@code leastThousands} up it gets the magnitude k. */
  static String rounded(double value, int digits, double leastThousands) {
    return Double.isFinite(value) ? withMagnitude(round(value, digits), leastThousands) : notFinite(value);
  }

  private static String notFinite(double value) {
    return Double.isNaN(value) ? "unknown" : value > 0 ? "∞" : "-∞";
  }

  private static BigDecimal usualRounding(double value) {
    BigDecimal exact = round(value, EXACT_DIGITS);
    boolean isExact = StrictMath.abs(exact.doubleValue() - value) <= EXACT_TOLERANCE * StrictMath.abs(value);
    return isExact ? exact : round(value, USUAL_DIGITS);
  }

  /**
   * Rounds a finite number half up, as people do; numbers below 10,000 keep all digits before the point, since they are written
   * in full.
   */
  static BigDecimal round(double value, int digits) {
    BigDecimal decimal = new BigDecimal(value).round(NOISE_FREE);
    boolean writtenInFull = StrictMath.abs(value) < THOUSANDS;
    int integerDigits = decimal.precision() - decimal.scale();
    int kept = writtenInFull ? Math.max(digits, integerDigits) : digits;
    return decimal.round(new MathContext(kept, RoundingMode.HALF_UP));
  }

  private static String withMagnitude(BigDecimal value, double leastThousands) {
    double size = value.abs().doubleValue();
    return isPlain(size) ? atPower(value, power(size, leastThousands)) : scientific(value);
  }

  /** Tells whether a number of the given size is written without an exponent. */
  static boolean isPlain(double size) {
    return size == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
  }

  /** Returns the power of ten of the magnitude that a number of the given size is written with, 0 for none. */
  static int power(double size, double leastThousands) {
    for (int power : POWERS) {
      double least = power == 3 ? leastThousands : BigDecimal.ONE.scaleByPowerOfTen(power).doubleValue();
      if (size >= least) {
        return power;
      }
    }
    return 0;
  }

  /** Returns the number with the magnitude letter of the given power of ten; zero needs none. */
  static String atPower(BigDecimal value, int power) {
    String letter = power == 0 || value.signum() == 0 ? "" : LETTERS[4 - power / 3];
    return plain(value.scaleByPowerOfTen(-power)) + letter;
  }

  private static String scientific(BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    return plain(value.scaleByPowerOfTen(-exponent)) + "e" + exponent;
  }

  private static String plain(BigDecimal value) {
    // Java's zeros keep their scale: 0.000 would print as it was computed.
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
