package org.costdsl.lang.render;

import org.costdsl.lang.analysis.GoalSeek;
import org.costdsl.lang.quantity.QuantityFormat;

/** What an input has to be for a figure to reach a goal, in a sentence. */
public final class GoalSeekRenderer {

  private static final int DIGITS = 6;

  private final TextStyle style;

  /** A renderer for a page. */
  public GoalSeekRenderer(TextStyle style) {
    this.style = style;
  }

  /** Two lines, each ended by a line feed: the value sought, and the figure at it. */
  public String render(GoalSeek found, String currency) {
    String value = QuantityFormat.standard().format(found.value(), found.input().dimension(), currency, DIGITS);
    return style.paint(Ink.STRONG, SafeText.line(found.input().name() + " = " + value)) + "  (now " + SafeText.line(found.input().text())
        + ")\n" + SafeText.line(found.target().name() + " is then " + found.reached().text()) + "  (now "
        + SafeText.line(found.target().text()) + ")\n";
  }
}
