package org.costdsl.lang.quantity;

/**
 * Two amounts of one dimension, written in the same unit and padded with leading spaces so that their decimal points stand in
 * one column.
 *
 * @param first the first amount
 * @param second the second amount
 */
public record AlignedPair(String first, String second) {

  /** Pads two amounts that begin with their numbers. */
  static AlignedPair of(String first, String second) {
    int column = Math.max(wholeDigits(first), wholeDigits(second));
    return new AlignedPair(padded(first, column), padded(second, column));
  }

  private static String padded(String text, int column) {
    return " ".repeat(column - wholeDigits(text)) + text;
  }

  private static int wholeDigits(String text) {
    int end = 0;
    while (end < text.length() && (text.charAt(end) == '-' || NumberScanner.isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }
}
