package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words; a word longer than a line stands alone. */
final class Paragraph {

  private static final int LEAST_WIDTH = 20;

  private Paragraph() {
  }

  /** The lines of a text, at least one, none wider than the given columns where its words allow it. */
  static List<String> lines(String text, int width) {
    int columns = Math.max(LEAST_WIDTH, width);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : SafeText.line(text).strip().split(" ")) {
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
