package org.costdsl.lang.rule;

import org.costdsl.lang.quantity.UnitCatalog;

/**
 * A number that a rule's judgement turns on; a setting, so that no rule holds it as a literal.
 *
 * @param name its name within the rule
 * @param value the default, in {@code measure}
 * @param measure a product of units such as {@code USD / GPU-hour}; {@code 1} for a plain number
 * @param meaning one sentence for people
 */
public record Threshold(String name, double value, String measure, String meaning) {

  /** What a setting of that many of the threshold's units is in base units. */
  public double inBaseUnits(double setting) {
    return measure.equals("1") ? setting : setting * UnitCatalog.standard().quantityOf(measure).value();
  }
}
