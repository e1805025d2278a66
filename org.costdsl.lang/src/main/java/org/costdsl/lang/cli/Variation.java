package org.costdsl.lang.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.lang.analysis.Sweep;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.UnitExpression;

/**
 * An input that a sweep varies.
 *
 * @param axis its values
 * @param unit the unit that they are written in
 */
record Variation(Sweep.Axis axis, UnitExpression unit) {

  private static final Pattern GRID = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+?)(?:\\s*/\\s*(\\d{1,9}))?");
  private static final String FORM = "INPUT=LO..HI/N, such as \"price=10k..30k USD / GPU/5\"";
  private static final String VALUES = "11";

  /** Reads the word behind {@code --vary}; a unit behind one of the ends counts for both. */
  static Variation parse(String word, Question question) {
    NamedText text = NamedText.parse(word, FORM);
    Matcher grid = GRID.matcher(text.text());
    if (!grid.matches()) {
      throw new UnusableInputException("`" + word + "` should be " + FORM);
    }
    Figure input = question.figure(text.name());
    String low = grid.group(1);
    String high = grid.group(2);
    UnitExpression unit = question.unit(low, question.unit(high, question.usual(input)));
    double from = question.amount(input, low, unit);
    double to = question.amount(input, high, unit);
    int count = Integer.parseInt(grid.group(3) == null ? VALUES : grid.group(3));
    return new Variation(Question.asked(() -> new Sweep.Axis(input.name(), from, to, count)), unit);
  }
}
