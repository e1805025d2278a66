package org.costdsl.lang.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a number token of the language says: a number with at most a magnitude letter or a unit, a date, or neither. */
public sealed interface NumberWord {

  /** Reads a token that begins with a digit and holds digits, letters, {@code _ . - +}; never fails, see {@link Malformed}. */
  static NumberWord parse(String text) {
    return new NumberScanner(text).parse();
  }

  /**
   * A number.
   *
   * @param value the value, exactly rounded, magnitude included, unit not
   * @param magnitude what one of the printed mantissa stands for: the magnitude letter's factor times the power of ten after
   *     {@code e}
   * @param decimals the number of digits after the decimal point of the mantissa
   * @param unitSuffix the word that follows the digits in the same token, empty if none; not known to be a unit
   * @param text the token as written
   */
  record Number(double value, double magnitude, int decimals, String unitSuffix, String text) implements NumberWord {

    /** Returns half a step of the last printed digit: what a printed figure may be off by its rounding. */
    public double halfStep() {
      return BigDecimal.valueOf(magnitude).movePointLeft(decimals).multiply(BigDecimal.valueOf(0.5)).doubleValue();
    }

    /** Returns the number of digits of the mantissa without leading zeros; trailing zeros count, and 0 has one. */
    public int significantDigits() {
      int count = 0;
      for (int i = 0; i < mantissaLength(); i++) {
        char c = text.charAt(i);
        if (NumberScanner.isDigit(c) && (count > 0 || c != '0')) {
          count++;
        }
      }
      return Math.max(1, count);
    }

    /**
     * Returns the token without its magnitude letter and unit: {@code 5.576} of {@code 5.576M}, {@code 2e5} of {@code 2e5kWh}.
     */
    public String digits() {
      String printed = text.substring(0, text.length() - unitSuffix.length());
      int last = printed.length() - 1;
      return NumberScanner.isDigit(printed.charAt(last)) ? printed : printed.substring(0, last);
    }

    /**
     * Returns the number that a magnitude word after the token, such as {@code million}, makes of it; empty if the word is none
     * or the result too large to compute with.
     */
    public Optional<Number> times(String magnitudeWord) {
      OptionalDouble factor = Magnitudes.ofWord(magnitudeWord);
      if (factor.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal scaled = BigDecimal.valueOf(magnitude).multiply(BigDecimal.valueOf(factor.getAsDouble()));
      BigDecimal mantissa = new BigDecimal(text.substring(0, mantissaLength()).replace("_", ""));
      Number product = new Number(mantissa.multiply(scaled).doubleValue(), scaled.doubleValue(), decimals, unitSuffix, text);
      return Double.isInfinite(product.value) || Double.isInfinite(product.magnitude) ? Optional.empty() : Optional.of(product);
    }

    private int mantissaLength() {
      int end = 0;
      while (end < text.length() && (NumberScanner.isDigitOrUnderscore(text.charAt(end)) || text.charAt(end) == '.')) {
        end++;
      }
      return end;
    }
  }

  /**
   * A month or a day; a year alone is a {@link Number}, which the place in the file may read as a date by {@link DateSpan#parse}.
   *
   * @param span the days meant
   */
  record Date(DateSpan span) implements NumberWord {}

  /**
   * A token that is neither.
   *
   * @param code the stable code of the message, such as {@code number/range-hyphen}
   * @param message what is wrong, a sentence for the user
   * @param suggestion what to write instead of the token, or null if that cannot be told
   */
  record Malformed(String code, String message, String suggestion) implements NumberWord {}
}
