package org.costdsl.lang.fact;

import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.uncertainty.Bounds;

/** How finely a written number is printed: half a unit of its last digit, in base units. */
final class PrintedPrecision {

  private PrintedPrecision() {
  }

  /** Half a step of a plain written number; 0 for a formula, a hedged or a computed figure. */
  static double halfStep(Figure figure) {
    String text = figure.trace().method().strip();
    int end = text.indexOf(' ');
    String word = end < 0 ? text : text.substring(0, end);
    boolean number = !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    if (!number || !figure.isExact() || !(NumberWord.parse(word) instanceof NumberWord.Number printed) || printed.value() == 0) {
      return 0;
    }
    return StrictMath.abs(figure.median() / printed.value() * printed.halfStep());
  }

  /** What rounds to a plain written number; of a hedged figure its 90 % interval. */
  static Bounds range(Figure figure) {
    if (!figure.isExact()) {
      return new Bounds(figure.low(), figure.high());
    }
    double half = halfStep(figure);
    return new Bounds(figure.median() - half, figure.median() + half);
  }
}
