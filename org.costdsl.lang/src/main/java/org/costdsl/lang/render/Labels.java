package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;

/** The labelled lines below an excerpt: {@code = stated  5M USD}, labels aligned, long text broken under its own start. */
final class Labels {

  private static final int WIDEST_LABEL = 44;

  private final TextStyle style;
  private final String gutter;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String label, List<String> lines, boolean broken) {
  }

  Labels(TextStyle style, String gutter) {
    this.style = style;
    this.gutter = gutter;
  }

  /** Adds a text, broken into lines as needed; an empty text is left out. */
  Labels add(String label, String text) {
    if (!text.isBlank()) {
      entries.add(new Entry(SafeText.line(label), List.of(text), true));
    }
    return this;
  }

  /** Adds lines that stand as they are; none are left out. */
  Labels addLines(String label, List<String> lines) {
    if (!lines.isEmpty()) {
      entries.add(new Entry(SafeText.line(label), List.copyOf(lines), false));
    }
    return this;
  }

  List<String> lines() {
    List<String> result = new ArrayList<>();
    entries.forEach(e -> addTo(result, e));
    return result;
  }

  private int labelWidth() {
    return entries.stream().mapToInt(e -> DisplayWidth.of(e.label)).filter(w -> w <= WIDEST_LABEL).max().orElse(0);
  }

  private void addTo(List<String> result, Entry entry) {
    String label = DisplayWidth.padded(entry.label, labelWidth());
    String start = gutter + " " + style.paint(Ink.FRAME, "=") + " " + style.paint(Ink.STRONG, label) + "  ";
    int used = gutter.length() + 3 + DisplayWidth.of(label) + 2;
    List<String> lines = entry.broken ? Paragraph.lines(entry.lines.get(0), style.width() - used) : entry.lines;
    for (String line : lines) {
      result.add((start + line).stripTrailing());
      start = " ".repeat(used);
    }
  }
}
