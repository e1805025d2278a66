package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines between words; a word longer than a line stands alone. No line but the first begins with two colons: in the
 * log of a GitHub Actions job that would be a command, given by a text that somebody else wrote.
 */
final class Paragraph {

  private static final int LEAST_WIDTH = 20;
  private static final String COMMAND = "::";

  private Paragraph() {
  }

  /** The lines of a text, at least one, none wider than the given columns where its words allow it. */
  static List<String> lines(String text, int width) {
    int columns = Math.max(LEAST_WIDTH, width);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(SafeText.line(text).strip())) {
      int size = DisplayWidth.of(word);
      if (used > 0 && used + 1 + size > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      used += size + (used > 0 ? 1 : 0);
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** What stands between single blanks; blanks before two colons part nothing. Each sign is looked at once, however many blanks follow. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    int afterBlanks = 0;
    for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
      afterBlanks = Math.max(afterBlanks, blank);
      while (afterBlanks < text.length() && Character.isSpaceChar(text.charAt(afterBlanks))) {
        afterBlanks++;
      }
      if (!text.startsWith(COMMAND, afterBlanks)) {
        words.add(text.substring(from, blank));
        from = blank + 1;
      }
    }
    words.add(text.substring(from));
    return words;
  }
}
