package org.costdsl.lang.render;

import java.util.Locale;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Trace.Origin;
import org.costdsl.lang.quantity.QuantityFormat;

/** The words for a figure's value and for how it came about. */
public final class FigureColumns {

  private FigureColumns() {
  }

  /** The median with its unit; empty for a value that is only known to lie between bounds. */
  public static String median(Figure figure) {
    return figure.estimate().isPair() ? "" : figure.shortText();
  }

  /** The 5 and 95 % points with their unit, or the bounds of a value that is only bounded; empty where nothing is uncertain. */
  public static String interval(Figure figure, String currency) {
    return figure.estimate().isPoint() ? ""
        : QuantityFormat.standard().range(figure.low(), figure.high(), figure.dimension(), currency);
  }

  /** How the figure came about: the method, or who gave it, with its sources. */
  public static String how(Figure figure) {
    if (isDerived(figure)) {
      return figure.trace().shortMethod();
    }
    boolean cited = !figure.trace().citations().isEmpty();
    return (cited ? origin(figure) + ": " : "") + figure.trace().sourceText();
  }

  /** Whether the figure is worked out from others, by a formula of the language or one that the author wrote. */
  public static boolean isDerived(Figure figure) {
    return figure.trace().origin() == Origin.COMPUTED || !figure.trace().inputs().isEmpty();
  }

  /** Whether anything is known of the figure but that it is not negative. */
  static boolean isKnown(Figure figure) {
    return !figure.estimate().isPair() || figure.low() > 0 || Double.isFinite(figure.high());
  }

  /** How the figure came about, in one word. */
  public static String origin(Figure figure) {
    return figure.trace().origin().name().toLowerCase(Locale.ROOT);
  }
}
