package org.costdsl.lang.render;

import java.util.List;
import org.costdsl.lang.rule.Accepted;

/** The line that says why a finding is accepted, and until when. */
final class AcceptedText {

  private final TextStyle style;

  AcceptedText(TextStyle style) {
    this.style = style;
  }

  List<String> lines(Accepted accepted) {
    String until = accepted.acceptance().until().map(d -> " until " + d).orElse("");
    String text = "accepted: " + accepted.finding().rule() + " on " + accepted.acceptance().target() + until + ", because "
        + accepted.acceptance().reason();
    return Paragraph.lines(text, style.width()).stream().map(l -> style.paint(Ink.FAINT, l)).toList();
  }
}
