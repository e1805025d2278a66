package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.diagnostic.SourceRange;

/**
 * One line of a file with the columns to underline. Tabs are opened up, characters that would act on a terminal are made visible,
 * and a line too wide for the page is cut around the place.
 *
 * @param text the line as shown
 * @param caret columns before the underlined part
 * @param length columns that are underlined, at least 1
 */
record Excerpt(String text, int caret, int length) {

  private static final int TAB = 4;
  private static final String CUT = "…";

  /** A character as shown: its index in the line, what is shown, from which column, how many columns. */
  private record Glyph(int index, String shown, int column, int width) {
    int end() {
      return column + width;
    }
  }

  /** The first line of a place, at most so many columns wide. */
  static Excerpt of(SourceLines lines, SourceRange place, int width) {
    String line = lines.line(place.line()).stripTrailing();
    List<Glyph> glyphs = glyphs(line);
    int total = glyphs.isEmpty() ? 0 : glyphs.get(glyphs.size() - 1).end();
    int last = place.endLine() > place.line() ? line.length() : Math.min(place.endColumn() - 1, line.length());
    int from = column(glyphs, place.column() - 1, total);
    int to = Math.max(from + 1, column(glyphs, last, total));
    return total <= width ? new Excerpt(shown(glyphs, 0, total), from, to - from) : cut(glyphs, total, from, to, width);
  }

  private static List<Glyph> glyphs(String line) {
    List<Glyph> result = new ArrayList<>();
    int column = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      String shown = c == '\t' ? " ".repeat(TAB - column % TAB) : SafeText.visible(c);
      int width = DisplayWidth.of(shown);
      result.add(new Glyph(i, shown, column, width));
      column += width;
    }
    return result;
  }

  private static int column(List<Glyph> glyphs, int index, int total) {
    return glyphs.stream().filter(g -> g.index() >= index).mapToInt(Glyph::column).findFirst().orElse(total);
  }

  private static Excerpt cut(List<Glyph> glyphs, int total, int from, int to, int width) {
    int start = Math.max(0, Math.min(from - width / 3, total - width));
    int end = Math.min(total, start + width);
    int firstShown = start > 0 ? start + 1 : 0;
    int lastShown = end < total ? end - 1 : total;
    String before = start > 0 ? CUT + " ".repeat(offset(glyphs, firstShown) - firstShown) : "";
    String text = before + shown(glyphs, firstShown, lastShown) + (end < total ? CUT : "");
    int caret = from - start;
    return new Excerpt(text, caret, Math.max(1, Math.min(to, lastShown) - from));
  }

  /** Half of a wide character at the cut is not shown: the column where the next whole one begins. */
  private static int offset(List<Glyph> glyphs, int column) {
    return glyphs.stream().mapToInt(Glyph::column).filter(c -> c >= column).findFirst().orElse(column);
  }

  private static String shown(List<Glyph> glyphs, int from, int to) {
    StringBuilder text = new StringBuilder();
    glyphs.stream().filter(g -> g.column() >= from && g.end() <= to).forEach(g -> text.append(g.shown()));
    return text.toString();
  }
}
