package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines between words; a word longer than a line stands alone. No line but the first begins with two colons: in the
 * log of a GitHub Actions job that would be a command, given by a text that somebody else wrote.
 */
final class Paragraph {

  private static final int LEAST_WIDTH = 20;
  private static final Pattern BREAK = Pattern.compile(" (?!\\p{Z}*::)");

  private Paragraph() {
  }

  /** The lines of a text, at least one, none wider than the given columns where its words allow it. */
  static List<String> lines(String text, int width) {
    int columns = Math.max(LEAST_WIDTH, width);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : BREAK.split(SafeText.line(text).strip())) {
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
}
