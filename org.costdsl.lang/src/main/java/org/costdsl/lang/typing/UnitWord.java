package org.costdsl.lang.typing;

import java.util.Optional;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.NumberWord;

/** The word after a number that is its unit, whether it touches the number ({@code 12kWh}) or not. */
public final class UnitWord {

  private UnitWord() {
  }

  /** The unit as written; empty where the number has none or is no number. */
  public static Optional<String> of(Quantity quantity) {
    Optional<String> suffix = suffix(quantity);
    return suffix.isPresent() ? suffix : Optional.ofNullable(quantity.getUnit());
  }

  /** The unit that touches the number. */
  public static Optional<String> suffix(Quantity quantity) {
    return number(quantity).map(NumberWord.Number::unitSuffix).filter(s -> !s.isEmpty());
  }

  /** The number before the unit; empty for dates and for what cannot be read. */
  public static Optional<NumberWord.Number> number(Quantity quantity) {
    return quantity.getNumber() != null && NumberWord.parse(quantity.getNumber()) instanceof NumberWord.Number number
        ? Optional.of(number) : Optional.empty();
  }
}
