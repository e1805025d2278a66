package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows with aligned columns; the last column is broken into lines where it is wider than the page. */
final class TextTable {

  private static final String GAP = "  ";

  private final TextStyle style;
  private final String indent;
  private final List<List<Cell>> rows = new ArrayList<>();

  /** A piece of text with its ink. */
  record Cell(String text, Ink ink) {

    Cell {
      text = SafeText.line(text);
    }

    static Cell of(String text) {
      return new Cell(text, Ink.PLAIN);
    }
  }

  TextTable(TextStyle style, String indent) {
    this.style = style;
    this.indent = indent;
  }

  TextTable row(Cell... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** The lines, without line ends. */
  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = IntStream.range(0, columns).map(this::width).toArray();
    List<String> lines = new ArrayList<>();
    rows.forEach(r -> addTo(lines, r, widths));
    return lines;
  }

  /** Columns of the page that the last column of the table has, 0 or less where the others take them all. */
  int left() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return style.width() - indent.length() - IntStream.range(0, columns - 1).map(c -> width(c) + GAP.length()).sum();
  }

  private int width(int column) {
    return rows.stream().filter(r -> column < r.size() - 1).mapToInt(r -> DisplayWidth.of(r.get(column).text())).max().orElse(0);
  }

  private void addTo(List<String> lines, List<Cell> row, int[] widths) {
    StringBuilder start = new StringBuilder(indent);
    int used = indent.length();
    for (int i = 0; i < row.size() - 1; i++) {
      Cell cell = row.get(i);
      String gap = " ".repeat(widths[i] - DisplayWidth.of(cell.text())) + GAP;
      start.append(style.paint(cell.ink(), cell.text())).append(gap);
      used += widths[i] + GAP.length();
    }
    Cell last = row.get(row.size() - 1);
    String prefix = start.toString();
    for (String line : Paragraph.lines(last.text(), style.width() - used)) {
      lines.add((prefix + style.paint(last.ink(), line)).stripTrailing());
      prefix = " ".repeat(used);
    }
  }
}
