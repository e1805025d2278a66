package org.costdsl.lang.fact;

import org.costdsl.lang.quantity.DateSpan;

/**
 * Somebody did something to a thing at a time: a claim says so, or follows from a pool's owner or a run's trainer.
 *
 * @param told the claim that says so, or the pool or run that implies it
 * @param verb what was done, such as acquired or trained
 * @param actor name of who did it, as written
 * @param organization the actor's declaration, or null
 * @param object name of the thing, or null
 * @param objectOwner name of the organization that owns the thing by the file, or null
 * @param date the time, or null
 */
public record EventFact(DeclarationFact told, String verb, String actor, OrganizationFact organization, String object,
    String objectOwner, DateSpan date) {

  /** Since when the actor exists, or null. */
  public DateSpan actorFounded() {
    return organization == null ? null : organization.founded();
  }

  /** The event in words, such as {@code DeepSeek acquired a100 in 2021}. */
  public String words() {
    return actor + " " + verb + (object == null ? "" : " " + object) + (date == null ? "" : " in " + date);
  }
}
