package org.costdsl.lang.schema;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.quantity.Dimension;

/**
 * One row of the schema table.
 *
 * @param declaration the kind of declaration it belongs to
 * @param name the property's name; `model.active` for a property of a block, `peak.*` for any name in a block
 * @param kind what sort of value it takes
 * @param unit the unit its limits are stated in, as written in the table; empty unless a quantity
 * @param dimensions the dimensions it accepts, the first one preferred; empty unless a quantity
 * @param words the vocabulary of a word, or the kinds of declaration a reference may point to; `*` allows any word
 * @param role who gives it
 * @param required whether the declaration says nothing without it
 * @param limits natural limits in base units
 * @param defaultName name of its default in costdsl.defaults
 * @param documentation one sentence for people
 */
public record PropertySchema(String declaration, String name, ValueKind kind, String unit, List<Dimension> dimensions,
    List<String> words, Role role, boolean required, NaturalLimits limits, Optional<String> defaultName, String documentation) {

  /** The dimension of its value. */
  public Dimension dimension() {
    return dimensions.get(0);
  }

  /** Whether any word is allowed. */
  public boolean anyWord() {
    return words.contains("*");
  }

  PropertySchema ownedBy(String other) {
    return new PropertySchema(other, name, kind, unit, dimensions, words, role, required, limits, defaultName, documentation);
  }
}
