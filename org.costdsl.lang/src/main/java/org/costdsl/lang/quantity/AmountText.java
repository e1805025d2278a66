package org.costdsl.lang.quantity;

import java.util.Optional;

/**
 * An amount as a person types it outside a file: {@code 12k USD / device}, {@code 30%}, {@code 0.05}.
 *
 * @param number the number before its unit
 * @param unit the unit; empty for a plain number
 */
public record AmountText(double number, Optional<UnitExpression> unit) {

  private static final double PER_CENT = 0.01;

  /**
   * Reads an amount.
   *
   * @throws IllegalArgumentException if it is none, with the reason
   */
  public static AmountText parse(String text) {
    String trimmed = text.strip();
    boolean negative = trimmed.startsWith("-");
    String unsigned = negative ? trimmed.substring(1).strip() : trimmed;
    int space = unsigned.indexOf(' ');
    String first = space < 0 ? unsigned : unsigned.substring(0, space);
    String rest = space < 0 ? "" : unsigned.substring(space).strip();
    boolean percent = first.endsWith("%");
    if (!(NumberWord.parse(percent ? first.substring(0, first.length() - 1) : first) instanceof NumberWord.Number word)) {
      throw new IllegalArgumentException("`" + text + "` is no amount: write a number and its unit, such as `12k USD / device`");
    }
    double value = word.value() * (negative ? -1 : 1) * (percent ? PER_CENT : 1);
    String unit = (word.unitSuffix() + " " + rest).strip();
    return new AmountText(value, unit.isEmpty() ? Optional.empty()
        : Optional.of(UnitExpression.parse(unit, UnitCatalog.standard())));
  }

  /**
   * The amount in base units.
   *
   * @param dimension the dimension it has to have
   * @param currency the ISO code of the currency that its money has to be in
   * @param bare the unit of a plain number
   * @throws IllegalArgumentException if it is another amount, with the reason
   */
  public double base(Dimension dimension, String currency, UnitExpression bare) {
    UnitExpression expression = unit.orElse(bare);
    if (!expression.dimension().equals(dimension)) {
      throw new IllegalArgumentException("an amount of " + dimension + " is needed, and " + expression + " is "
          + expression.dimension());
    }
    Optional<String> other = unit.flatMap(UnitExpression::currency).filter(c -> !c.equals(currency));
    if (other.isPresent()) {
      throw new IllegalArgumentException("the file counts in " + currency + ", not in " + other.get());
    }
    return number * (dimension.isNone() && unit.isEmpty() ? 1 : expression.factor());
  }
}
