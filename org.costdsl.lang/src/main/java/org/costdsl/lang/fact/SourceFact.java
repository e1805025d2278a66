package org.costdsl.lang.fact;

import java.util.List;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.quantity.DateSpan;

/**
 * A publication.
 *
 * @param entity the declaration
 * @param chainTiers tiers of the source and of all that it cites, nearest first; those without one left out
 */
public record SourceFact(Entity entity, List<String> chainTiers) implements DeclarationFact {

  /** Copies the list. */
  public SourceFact {
    chainTiers = List.copyOf(chainTiers);
  }

  /** Who published it, or null. */
  public String publisher() {
    return text("publisher");
  }

  /** When it was published, or null. */
  public DateSpan date() {
    return dates("date");
  }

  /** How close it stands to the facts, or null. */
  public String tier() {
    return word("tier");
  }

  /** Names of the sources it repeats. */
  public List<String> cites() {
    return entity().references("cites");
  }
}
