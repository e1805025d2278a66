package org.costdsl.lang.quantity;

import java.math.BigDecimal;
import java.time.DateTimeException;

/** Reads one number token from left to right: digits, fraction, exponent, and what follows them. */
final class NumberScanner {
  // No double needs as many digits, and reading a decimal takes quadratic time.
  private static final int LONGEST = 350;
  private static final int LONGEST_EXPONENT = 4;

  private final String text;
  private int position;
  private int decimals;
  private boolean strayUnderscore;

  NumberScanner(String text) {
    this.text = text;
  }

  NumberWord parse() {
    if (text.isEmpty() || !isDigit(text.charAt(0))) {
      return malformed("number/no-digit", "a number begins with a digit", null);
    }
    if (text.length() > LONGEST) {
      return malformed("number/too-long", "a number has at most " + LONGEST + " characters", null);
    }
    if (text.length() > 4 && DateSpan.hasShape(text)) {
      return date();
    }
    skipDigits();
    if (at('.')) {
      NumberWord.Malformed fault = fraction();
      if (fault != null) {
        return fault;
      }
    }
    int mantissaEnd = position;
    if (at('e') || at('E')) {
      skipExponent();
      if (position == mantissaEnd && isBareExponent()) {
        return malformed("number/exponent", "digits must follow the exponent's `e`, as in 3.3e24", null);
      }
    }
    return strayUnderscore ? underscore() : suffix(mantissaEnd);
  }

  private NumberWord date() {
    try {
      return new NumberWord.Date(DateSpan.parse(text));
    } catch (DateTimeException e) {
      return HyphenatedNumber.noSuchDate(text, e.getMessage());
    }
  }

  /** Moves over digits and underscores and notes underscores that are not between two digits. */
  private void skipDigits() {
    int start = position;
    while (position < text.length() && isDigitOrUnderscore(text.charAt(position))) {
      boolean first = position == start;
      boolean underscore = at('_');
      boolean between = !first && isDigitAt(position - 1) && isDigitAt(position + 1);
      strayUnderscore |= underscore && !between;
      position++;
    }
  }

  private NumberWord.Malformed fraction() {
    int point = position++;
    skipDigits();
    decimals = countDigits(text.substring(point, position));
    if (decimals == 0) {
      String rest = text.substring(position);
      return malformed("number/decimal-point", "a digit must follow the decimal point",
          rest.indexOf('.') < 0 ? text.substring(0, point) + rest : null);
    }
    return at('.') ? secondPoint() : null;
  }

  private NumberWord.Malformed secondPoint() {
    String[] groups = text.split("\\.", -1);
    boolean thousands = groups[0].length() <= 3;
    for (int i = 1; i < groups.length; i++) {
      thousands &= groups[i].length() == 3 && countDigits(groups[i]) == 3;
    }
    return malformed("number/two-points", "a number has one decimal point; thousands are grouped with `_`, as in 1_000_000",
        thousands ? String.join("_", groups) : null);
  }

  private void skipExponent() {
    int digits = position + 1;
    if (digits < text.length() && (text.charAt(digits) == '-' || text.charAt(digits) == '+')) {
      digits++;
    }
    if (isDigitAt(digits)) {
      position = digits;
      skipDigits();
    }
  }

  /** Tells whether nothing but a sign follows the {@code e}, so that it cannot begin a unit such as {@code EUR}. */
  private boolean isBareExponent() {
    int next = position + 1;
    return next == text.length() || text.charAt(next) == '-' || text.charAt(next) == '+';
  }

  private NumberWord underscore() {
    StringBuilder tidy = new StringBuilder();
    for (int i = 0; i < position; i++) {
      boolean stray = text.charAt(i) == '_' && !(isDigitAt(i + 1) && !tidy.isEmpty() && isDigit(tidy.charAt(tidy.length() - 1)));
      if (!stray) {
        tidy.append(text.charAt(i));
      }
    }
    String rest = text.substring(position);
    return malformed("number/underscore", "an underscore stands between two digits, as in 10_000",
        tidy + (rest.isEmpty() || Magnitudes.isLetter(rest) ? "" : " ") + rest);
  }

  private NumberWord suffix(int mantissaEnd) {
    String rest = text.substring(position);
    int fault = HyphenatedNumber.faultIn(rest);
    if (fault >= 0) {
      return HyphenatedNumber.explain(text, position + fault);
    }
    int plus = rest.indexOf('+');
    if (plus >= 0) {
      String spaced = text.substring(0, position + plus) + " + " + rest.substring(plus + 1);
      return malformed("number/plus-spacing", "put spaces around `+`", spaced.strip());
    }
    if (rest.indexOf('.') >= 0) {
      boolean atEnd = rest.indexOf('.') == rest.length() - 1;
      return malformed("number/stray-point", "a point stands between digits, not after an exponent, magnitude or unit",
          atEnd ? text.substring(0, text.length() - 1) : null);
    }
    return number(mantissaEnd, rest);
  }

  private NumberWord number(int mantissaEnd, String rest) {
    String exponent = mantissaEnd == position ? "0" : text.substring(mantissaEnd + 1, position).replace("_", "");
    if (countDigits(exponent) > LONGEST_EXPONENT) {
      return outOfRange();
    }
    boolean magnitudeLetter = Magnitudes.isLetter(rest);
    BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(exponent));
    if (magnitudeLetter) {
      scale = scale.multiply(BigDecimal.valueOf(Magnitudes.ofLetter(rest.charAt(0)).orElseThrow()));
    }
    BigDecimal mantissa = new BigDecimal(text.substring(0, mantissaEnd).replace("_", ""));
    double value = mantissa.multiply(scale).doubleValue();
    double magnitude = scale.doubleValue();
    boolean vanished = value == 0 && mantissa.signum() != 0;
    if (Double.isInfinite(value) || Double.isInfinite(magnitude) || magnitude == 0 || vanished) {
      return outOfRange();
    }
    return new NumberWord.Number(value, magnitude, decimals, magnitudeLetter ? "" : rest, text);
  }

  private NumberWord.Malformed outOfRange() {
    return malformed("number/out-of-range", "the number is too large or too small to compute with", null);
  }

  private static NumberWord.Malformed malformed(String code, String message, String suggestion) {
    return new NumberWord.Malformed(code, message, suggestion);
  }

  private boolean at(char c) {
    return position < text.length() && text.charAt(position) == c;
  }

  private boolean isDigitAt(int index) {
    return index < text.length() && isDigit(text.charAt(index));
  }

  private static int countDigits(String part) {
    int count = 0;
    for (int i = 0; i < part.length(); i++) {
      count += isDigit(part.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDigitOrUnderscore(char c) {
    return c == '_' || isDigit(c);
  }
}
