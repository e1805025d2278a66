package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;

/** The head of a message: severity, code and sentence, the place, and the line of the file with the place underlined. */
final class PlaceText {

  private final TextStyle style;
  private final SourceLines source;
  private final SourceRange place;
  private final boolean inFile;
  private final String number;

  /** A place; if it lies in another file than the one whose lines are given, no line is shown. */
  PlaceText(TextStyle style, String file, SourceLines source, SourceRange place) {
    this.style = style;
    this.source = source;
    this.place = place;
    this.inFile = place.file().equals(file) && source.has(place.line());
    this.number = inFile ? Integer.toString(place.line()) : " ";
  }

  /** Blanks as wide as the line number, below which labels are set. */
  String gutter() {
    return " ".repeat(number.length());
  }

  List<String> lines(Severity severity, String code, String message) {
    Ink ink = Ink.of(severity);
    List<String> lines = new ArrayList<>();
    lines.add(style.paint(ink, severity.word() + "[" + SafeText.line(code) + "]")
        + style.paint(Ink.STRONG, ": " + SafeText.line(message)));
    lines.add(gutter() + style.paint(Ink.FRAME, "-->") + " " + SafeText.line(place.toString()));
    if (inFile) {
      addExcerpt(lines, ink);
    }
    return lines;
  }

  private void addExcerpt(List<String> lines, Ink ink) {
    Excerpt excerpt = Excerpt.of(source, place, style.width() - gutter().length() - 3);
    String bar = style.paint(Ink.FRAME, gutter() + " |");
    lines.add(bar);
    lines.add((style.paint(Ink.FRAME, number + " |") + " " + excerpt.text()).stripTrailing());
    lines.add(bar + " " + " ".repeat(excerpt.caret()) + style.paint(ink, "^".repeat(excerpt.length())));
  }
}
