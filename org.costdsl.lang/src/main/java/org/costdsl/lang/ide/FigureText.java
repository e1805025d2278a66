package org.costdsl.lang.ide;

import java.util.Locale;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Trace;
import org.costdsl.lang.quantity.QuantityFormat;

/** Figures in words: what they come to, and how. */
final class FigureText {

  private static final int MOST_INPUTS = 40;

  private FigureText() {
  }

  /** A figure with its formula and its inputs, as Markdown. */
  static String derivation(Figure figure) {
    Trace trace = figure.trace();
    StringBuilder text = new StringBuilder("**").append(figure.name()).append(" = ").append(figure.text()).append("**\n\n");
    if (trace.inputs().isEmpty()) {
      return text.append("- ").append(trace.sourceText()).append('\n').toString();
    }
    text.append("computed: ").append(trace.shortMethod()).append("\n\n");
    trace.inputs().stream().limit(MOST_INPUTS).forEach(input -> text.append("- ").append(input.name()).append(" = ").append(input.text()).append(" (")
        .append(input.trace().sourceText()).append(")\n"));
    if (trace.inputs().size() > MOST_INPUTS) {
      text.append("- … ").append(trace.inputs().size() - MOST_INPUTS).append(" more\n");
    }
    figure.computedInstead().ifPresent(other -> text.append("- the rest of the file gives ").append(other.text()).append('\n'));
    return text.toString();
  }

  /** All figures of a declaration, one a line, as Markdown; empty if it has none. */
  static String table(Entity entity) {
    StringBuilder text = new StringBuilder();
    entity.figures().forEach((property, figure) -> text.append("- **").append(property).append("** ").append(figure.text())
        .append(" (").append(origin(figure)).append(")\n"));
    return text.toString();
  }

  /** How a claim was judged, as Markdown. */
  static String verdict(ClaimResult claim) {
    return "**" + claim.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "** " + claim.reason() + "\n";
  }

  /** The 5 and 95 % points with their unit; empty where nothing is uncertain, or the value itself is shown as its bounds. */
  static String interval(Figure figure, String currency) {
    return figure.estimate().isPoint() || figure.estimate().isPair() ? ""
        : QuantityFormat.standard().range(figure.low(), figure.high(), figure.dimension(), currency);
  }

  /** How a figure came about: its formula in words, or its sources. */
  static String how(Figure figure) {
    return figure.trace().origin() == Trace.Origin.COMPUTED ? figure.trace().shortMethod() : figure.trace().sourceText();
  }

  private static String origin(Figure figure) {
    return figure.trace().origin() == Trace.Origin.COMPUTED ? "computed" : figure.trace().sourceText();
  }
}
