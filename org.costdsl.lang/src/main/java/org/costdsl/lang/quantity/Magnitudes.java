package org.costdsl.lang.quantity;

import java.util.OptionalDouble;

/** The magnitudes that scale a printed number: the words thousand to trillion and the letters k, K, M, B, T (short scale). */
public final class Magnitudes {

  private Magnitudes() {}

  /** Returns the factor of a magnitude word such as {@code million}, or empty if the word is none. */
  public static OptionalDouble ofWord(String word) {
    return switch (word) {
      case "thousand" -> OptionalDouble.of(1e3);
      case "million" -> OptionalDouble.of(1e6);
      case "billion" -> OptionalDouble.of(1e9);
      case "trillion" -> OptionalDouble.of(1e12);
      default -> OptionalDouble.empty();
    };
  }

  /** Returns the factor of a magnitude letter such as {@code M}, or empty if the letter is none. */
  public static OptionalDouble ofLetter(char letter) {
    return switch (letter) {
      case 'k', 'K' -> OptionalDouble.of(1e3);
      case 'M' -> OptionalDouble.of(1e6);
      case 'B' -> OptionalDouble.of(1e9);
      case 'T' -> OptionalDouble.of(1e12);
      default -> OptionalDouble.empty();
    };
  }

  /** Tells whether a text is one magnitude letter and nothing else. */
  static boolean isLetter(String text) {
    return text.length() == 1 && ofLetter(text.charAt(0)).isPresent();
  }
}
