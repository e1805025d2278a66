package org.costdsl.lang.validation;

import java.util.Optional;
import org.costdsl.lang.model.Between;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Interval;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.typing.SourceText;

/** A range whose higher end is written first. */
final class ReversedRange {

  private ReversedRange() {
  }

  /** The same with its ends in order. */
  static Optional<String> mended(Expression range) {
    if (range instanceof Between between) {
      return Optional.of("between " + swapped(between.getLow(), between.getHigh(), " and "));
    }
    return range instanceof Interval interval ? Optional.of(swapped(interval.getLeft(), interval.getRight(), " to ")) : Optional.empty();
  }

  /** A unit that only the second end has stays behind both. */
  private static String swapped(Expression first, Expression second, String between) {
    String low = SourceText.of(second);
    String high = SourceText.of(first);
    int blank = low.indexOf(' ');
    return blank > 0 && isNumber(high) && isNumber(low.substring(0, blank))
        ? low.substring(0, blank) + between + high + low.substring(blank) : low + between + high;
  }

  private static boolean isNumber(String text) {
    return NumberWord.parse(text.startsWith("-") ? text.substring(1) : text) instanceof NumberWord.Number n && n.unitSuffix().isEmpty();
  }
}
