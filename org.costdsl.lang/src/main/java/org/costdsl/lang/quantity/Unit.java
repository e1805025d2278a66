package org.costdsl.lang.quantity;

import java.util.List;
import java.util.Objects;

/**
 * A unit of the catalogue.
 *
 * @param name the canonical spelling, singular, such as {@code kWh} or {@code GPU-hour}
 * @param plural the spelling after numbers other than 1; equal to the name where the unit has no plural
 * @param aliases the other accepted spellings
 * @param dimension what the unit measures
 * @param factor the size of the unit in coherent base units; positive
 * @param currency the ISO 4217 code if the unit is money, otherwise null
 * @param documentation what the unit is, in one phrase
 */
public record Unit(String name, String plural, List<String> aliases, Dimension dimension, double factor, String currency,
    String documentation) {

  /** Creates a unit; fails with {@link IllegalArgumentException} if the factor is not positive and finite. */
  public Unit {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(plural, "plural");
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(documentation, "documentation");
    aliases = List.copyOf(aliases);
    if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the factor of unit " + name + " is not positive and finite: " + factor);
    }
  }

  /** Tells whether the unit is a currency. */
  public boolean isMoney() {
    return currency != null;
  }
}
