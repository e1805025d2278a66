package org.costdsl.lang.render.report;

import java.util.OptionalDouble;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.quantity.UnitExpression;
import org.costdsl.lang.render.SafeText;

/**
 * A cell of a table.
 *
 * @param text for people, in one line and without characters that act
 * @param number for machines, in the unit that another cell of the row names; empty where there is none or it is not finite
 */
public record Cell(String text, OptionalDouble number) {

  /** A cell with nothing in it. */
  static final Cell EMPTY = of("");

  public Cell {
    text = SafeText.line(text);
  }

  static Cell of(String text) {
    return new Cell(text, OptionalDouble.empty());
  }

  static Cell of(long number) {
    return new Cell(Long.toString(number), OptionalDouble.of(number));
  }

  /** An amount in base units, shown with its unit. */
  static Cell amount(double base, UnitExpression unit, String text) {
    double value = base / unit.factor();
    return new Cell(text, Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty());
  }

  /** A share from 0 to 1, shown in per cent. */
  static Cell share(double share) {
    return new Cell(Double.isFinite(share) ? QuantityFormat.standard().percent(share) : "open",
        Double.isFinite(share) ? OptionalDouble.of(share) : OptionalDouble.empty());
  }
}
