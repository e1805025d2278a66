package org.costdsl.lang.validation;

import java.time.DateTimeException;
import java.util.Optional;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Interval;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.NumberWord;

/** Dates as written. */
final class DateLiterals {

  private DateLiterals() {
  }

  /** What a text says: a span, or why it is none. */
  record Reading(Optional<DateSpan> span, String fault) {
  }

  static Reading read(String text) {
    try {
      return new Reading(Optional.of(DateSpan.parse(text)), "");
    } catch (DateTimeException fault) {
      return new Reading(Optional.empty(), fault.getMessage());
    }
  }

  /** Whether an expression is a date or two of them joined by `to`. */
  static boolean isDate(Expression expression) {
    if (expression instanceof Interval interval) {
      return "to".equals(interval.getOperator()) && isDate(interval.getLeft()) && isDate(interval.getRight());
    }
    return expression instanceof Quantity quantity && (span(quantity).isPresent() || isMalformed(quantity));
  }

  /** The days of a date; empty for other numbers. */
  static Optional<DateSpan> span(Expression expression) {
    boolean plain = expression instanceof Quantity quantity && quantity.getUnit() == null && quantity.getMagnitude() == null
        && quantity.getSign() == null && !quantity.isPercent() && quantity.getNumber() != null;
    return plain ? read(((Quantity) expression).getNumber()).span() : Optional.empty();
  }

  /** Whether it is told elsewhere that the number cannot be read. */
  static boolean isMalformed(Quantity quantity) {
    return quantity.getNumber() == null || NumberWord.parse(quantity.getNumber()) instanceof NumberWord.Malformed;
  }
}
