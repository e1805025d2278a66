package org.costdsl.lang.fact;

import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.quantity.DateSpan;

/**
 * A company, laboratory or state.
 *
 * @param entity the declaration
 * @param country two-letter country code, its parent's where it names none itself; null if neither does
 */
public record OrganizationFact(Entity entity, String country) implements DeclarationFact {

  /** Name of the organization that controls it, or null. */
  public String parent() {
    return reference("parent");
  }

  /** Since when it exists, or null. */
  public DateSpan founded() {
    return dates("founded");
  }
}
