package org.costdsl.lang.quantity;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A dated exchange rate: one unit of {@code from} is worth {@code factor} units of {@code to}.
 *
 * @param from the ISO code of the currency that is priced
 * @param to the ISO code of the currency of the price
 * @param factor the price, positive and finite
 * @param date the day of the rate
 */
public record ExchangeRate(String from, String to, double factor, LocalDate date) {

  /** Creates a rate; fails with {@link IllegalArgumentException} for equal currencies or a factor that is no price. */
  public ExchangeRate {
    Objects.requireNonNull(date, "date");
    if (from.equals(to)) {
      throw new IllegalArgumentException("a rate needs two currencies, and both are " + from);
    }
    if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the rate of " + from + " in " + to + " must be above 0, and is " + factor);
    }
  }

  boolean touches(String currency) {
    return from.equals(currency) || to.equals(currency);
  }

  String otherSide(String currency) {
    return from.equals(currency) ? to : from;
  }

  /** Converts an amount of the given side into the other side. */
  double convert(double amount, String side) {
    return from.equals(side) ? amount * factor : amount / factor;
  }
}
