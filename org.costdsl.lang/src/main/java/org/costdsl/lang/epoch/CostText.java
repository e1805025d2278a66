package org.costdsl.lang.epoch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.costdsl.lang.parser.QuotedText;

/** Text of the language being put together; whatever a table says comes out as a literal, a string or a comment and nothing else. */
final class CostText {

  private static final int DIGITS = 6;
  private static final double LONGEST_PLAIN = 1e9;

  private final StringBuilder text = new StringBuilder();

  /** Adds a line. */
  CostText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Adds a documentation comment; none where there is nothing to say. */
  CostText documentation(String words) {
    List<String> lines = printable(words).replace("*/", "* /").lines().map(String::stripTrailing).toList();
    if (lines.size() == 1) {
      return line("/** " + lines.get(0) + " */");
    }
    return lines.isEmpty() ? this : line(lines.stream().map(l -> l.isEmpty() ? " *" : " * " + l)
        .collect(Collectors.joining("\n", "/**\n", "\n */")));
  }

  /** A string. */
  static String quoted(String words) {
    return QuotedText.write(printable(words).lines().map(String::strip).collect(Collectors.joining(" ")));
  }

  /** A number with at most six significant digits, whole numbers below 10⁹ with all of them. */
  static String number(double value) {
    if (value < LONGEST_PLAIN && value == StrictMath.rint(value)) {
      return String.format(Locale.ROOT, "%,d", (long) value).replace(',', '_');
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -2 && exponent < DIGITS) {
      return rounded.toPlainString();
    }
    return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
  }

  /** The text so far. */
  @Override
  public String toString() {
    return text.toString();
  }

  private static String printable(String words) {
    return words.codePoints().map(c -> c == '\n' ? c : Character.isISOControl(c) || c == '\uFEFF' ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
  }
}
