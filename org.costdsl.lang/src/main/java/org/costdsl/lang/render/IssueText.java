package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.diagnostic.LanguageIssue;

/** A problem with the text of a file, as text: head, detail lines as they stand, and the fix. */
final class IssueText {

  private final TextStyle style;
  private final String file;
  private final SourceLines source;

  IssueText(TextStyle style, String file, SourceLines source) {
    this.style = style;
    this.file = file;
    this.source = source;
  }

  List<String> lines(LanguageIssue issue) {
    PlaceText place = new PlaceText(style, file, source, issue.place());
    List<String> lines = new ArrayList<>(place.lines(issue.severity(), issue.code().code(), issue.message()));
    String bar = place.gutter() + " " + style.paint(Ink.FRAME, "=") + " ";
    issue.detail().forEach(d -> lines.add((bar + SafeText.line(d)).stripTrailing()));
    issue.fix().ifPresent(f -> lines.add(bar + style.paint(Ink.GOOD, "help:") + " " + SafeText.line(f)));
    return lines;
  }
}
