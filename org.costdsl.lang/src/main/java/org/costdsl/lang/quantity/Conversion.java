package org.costdsl.lang.quantity;

import java.util.List;

/**
 * How to turn an amount of one currency into another.
 *
 * @param factor units of the target currency per unit of the source currency
 * @param rates the rates used, in order from source to target; empty if both are the same currency
 */
public record Conversion(double factor, List<ExchangeRate> rates) {

  /** Creates a conversion; the list is copied. */
  public Conversion {
    rates = List.copyOf(rates);
  }

  /** Returns an amount of the source currency in the target currency. */
  public double convert(double amount) {
    return amount * factor;
  }
}
