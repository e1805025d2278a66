package org.costdsl.lang.quantity;

import java.util.Objects;

/**
 * An amount in the coherent base units of its dimension: second, joule, FLOP, byte, device, person, token, parameter, sample,
 * kg CO2e; money is counted in whole units of a currency that the quantity itself does not name.
 *
 * @param value the amount in base units; any double
 * @param dimension the dimension of the amount
 */
public record Quantity(double value, Dimension dimension) {

  /** Creates a quantity; the dimension must not be null. */
  public Quantity {
    Objects.requireNonNull(dimension, "dimension");
  }

  /** Returns the product of two quantities. */
  public Quantity times(Quantity other) {
    return new Quantity(value * other.value, dimension.times(other.dimension));
  }

  /** Returns the quotient of two quantities; a zero divisor gives an infinity or NaN as for doubles. */
  public Quantity per(Quantity other) {
    return new Quantity(value / other.value, dimension.per(other.dimension));
  }
}
