package org.costdsl.lang.render;

import java.util.Locale;

/**
 * Makes text from files safe to show: control characters could drive the reader's terminal, and those that turn the direction of
 * writing could make a line say something else than the file does (CVE-2021-42574).
 */
public final class SafeText {

  private SafeText() {
  }

  /** The text in one line: white space becomes a blank, other control characters become visible, such as {@code <U+001B>}. */
  public static String line(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> result.append(isBreak(c) ? " " : visible(c)));
    return result.toString();
  }

  /** One character, made visible if it would act rather than show. */
  static String visible(int codePoint) {
    return acts(codePoint) ? String.format(Locale.ROOT, "<U+%04X>", codePoint) : Character.toString(codePoint);
  }

  private static boolean isBreak(int codePoint) {
    return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
  }

  private static boolean acts(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> turnsDirection(codePoint);
      default -> false;
    };
  }

  private static boolean turnsDirection(int codePoint) {
    return codePoint == 0x061C || codePoint == 0x200E || codePoint == 0x200F || codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2066 && codePoint <= 0x2069;
  }
}
