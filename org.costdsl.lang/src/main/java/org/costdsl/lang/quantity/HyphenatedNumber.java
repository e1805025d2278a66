package org.costdsl.lang.quantity;

import java.time.DateTimeException;
import java.time.YearMonth;

/** Explains number tokens with a hyphen in them: ranges, subtractions without spaces, and dates that are none. */
final class HyphenatedNumber {
  private static final String SPACES = "put spaces around `-` to subtract";

  private HyphenatedNumber() {}

  /** Returns the index of the first hyphen that does not join the letters of a unit such as {@code GPU-hours}, or -1. */
  static int faultIn(String suffix) {
    for (int i = suffix.indexOf('-'); i >= 0; i = suffix.indexOf('-', i + 1)) {
      if (i == 0 || i + 1 == suffix.length() || !Character.isLetter(suffix.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Explains a token whose hyphen at the given index follows a complete number. */
  static NumberWord.Malformed explain(String text, int hyphen) {
    String left = text.substring(0, hyphen);
    String right = text.substring(hyphen + 1);
    if (right.isEmpty()) {
      return new NumberWord.Malformed("number/hyphen-spacing", SPACES, left + " -");
    }
    String padded = paddedDate(text);
    if (padded != null) {
      return new NumberWord.Malformed("date/two-digits", "months and days have two digits: write `" + padded + "`", padded);
    }
    NumberWord second = NumberWord.parse(right);
    if (NumberWord.parse(left) instanceof NumberWord.Number from && second instanceof NumberWord.Number to) {
      String range = range(from, to);
      if (range != null) {
        return new NumberWord.Malformed("number/range-hyphen", "a range is written with `to`: write `" + range + "`", range);
      }
    }
    boolean readable = !(second instanceof NumberWord.Malformed) || Character.isLetter(right.charAt(0));
    String subtraction = readable ? left + " - " + right : null;
    return new NumberWord.Malformed("number/hyphen-spacing", SPACES + monthHint(left, right), subtraction);
  }

  /** Returns the range that two numbers around a hyphen mean, or null if they fall or have different units. */
  private static String range(NumberWord.Number from, NumberWord.Number to) {
    boolean sameUnit = from.unitSuffix().equals(to.unitSuffix()) || from.unitSuffix().isEmpty();
    if (!sameUnit) {
      return null;
    }
    String last = to.text().substring(to.text().length() - 1);
    boolean sharedMagnitude = Magnitudes.isLetter(last) && to.unitSuffix().isEmpty() && from.magnitude() == 1
        && from.value() < to.value() / to.magnitude();
    if (sharedMagnitude) {
      // "12-18k" means 12k to 18k.
      return from.text() + last + " to " + to.text();
    }
    return from.value() < to.value() ? from.text() + " to " + to.text() : null;
  }

  private static String monthHint(String left, String right) {
    boolean yearAndMonth = left.length() == 4 && right.length() == 1 && NumberScanner.isDigit(right.charAt(0))
        && right.charAt(0) != '0' && DateSpan.hasShape(left);
    return yearAndMonth ? "; a month is written `" + left + "-0" + right + "`" : "";
  }

  /** Returns the day that a token such as {@code 2025-1-31} means, with two digits for month and day, or null. */
  private static String paddedDate(String text) {
    String[] parts = text.split("-", -1);
    if (parts.length != 3) {
      return null;
    }
    String padded = parts[0] + "-" + twoDigits(parts[1]) + "-" + twoDigits(parts[2]);
    return isDate(padded) ? padded : null;
  }

  private static String twoDigits(String part) {
    return part.length() == 1 ? "0" + part : part;
  }

  private static boolean isDate(String text) {
    return DateSpan.hasShape(text) && noDateBecause(text) == null;
  }

  private static String noDateBecause(String text) {
    try {
      DateSpan.parse(text);
      return null;
    } catch (DateTimeException e) {
      return e.getMessage();
    }
  }

  /** Explains a token in the shape of a date that is not in the calendar. */
  static NumberWord.Malformed noSuchDate(String text, String message) {
    if (text.length() == 7) {
      String subtraction = text.substring(0, 4) + " - " + text.substring(5);
      return new NumberWord.Malformed("date/no-such-date", message + "; " + SPACES, subtraction);
    }
    return new NumberWord.Malformed("date/no-such-date", message, lastDayOfMonth(text));
  }

  private static String lastDayOfMonth(String text) {
    String month = text.substring(0, 7);
    boolean beyondEnd = isDate(month) && text.substring(8).compareTo("31") <= 0 && !text.endsWith("00");
    return beyondEnd ? YearMonth.parse(month).atEndOfMonth().toString() : null;
  }
}
