package org.costdsl.lang.fact;

import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Entity.Claimed;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.DateSpan;

/**
 * A declaration as rules see it. What the file does not give or determine is null, so that rules guard with {@code != null};
 * amounts are figures in base units with their derivation.
 */
public interface DeclarationFact {

  /** The evaluated declaration behind the fact. */
  Entity entity();

  /** The claim's statement that stands in for a figure of its own; null for the declaration as the file has it. */
  default Claimed claimed() {
    return entity().claimed().orElse(null);
  }

  /** Its name in the file, such as {@code v3} or {@code v3.pretraining}. */
  default String name() {
    return entity().name();
  }

  /** Its title, or its name. */
  default String title() {
    return entity().title();
  }

  /** Its declaration word, such as {@code pool}. */
  default String kind() {
    return entity().kind();
  }

  /** Where it is declared. */
  default SourceRange place() {
    return entity().place();
  }

  /** Whether it comes from the standard library or another file. */
  default boolean library() {
    return entity().library();
  }

  /** Where a property stands, else where the declaration does. */
  default SourceRange placeOf(String property) {
    return entity().placeOf(property);
  }

  /** Whether a property is written in the file. */
  default boolean says(String property) {
    return entity().places().containsKey(property);
  }

  /** The figure of a property by any name of the schema, or null. */
  default Figure amount(String property) {
    return entity().figure(property).orElse(null);
  }

  /** The word written for a property, or null. */
  default String word(String property) {
    return entity().word(property).orElse(null);
  }

  /** The string written for a property, or null. */
  default String text(String property) {
    return entity().text(property).orElse(null);
  }

  /** The dates written for a property, or null. */
  default DateSpan dates(String property) {
    return entity().dates(property).orElse(null);
  }

  /** The first name that a property refers to, or null. */
  default String reference(String property) {
    return entity().reference(property).orElse(null);
  }
}
