package org.costdsl.lang.quantity;

import java.util.List;

/**
 * A kind of unit that a hyphen between two units makes, such as device and time for {@code GPU-hour}; its factor is the product
 * of the two.
 *
 * @param first the dimension of the unit before the hyphen
 * @param second the dimension of the unit after the hyphen
 * @param whole the dimension of the product
 */
record UnitProduct(Dimension first, Dimension second, Dimension whole) {

  boolean fits(Unit head, Unit tail) {
    return first.equals(head.dimension()) && second.equals(tail.dimension());
  }

  Unit of(Unit head, Unit tail) {
    String stem = head.name().concat("-");
    String documentation = head.documentation().concat("; times: ").concat(tail.documentation());
    return new Unit(stem.concat(tail.name()), stem.concat(tail.plural()), List.of(), whole,
        head.factor() * tail.factor(), null, documentation);
  }
}
