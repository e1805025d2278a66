package org.costdsl.lang.fact;

import java.util.List;
import org.costdsl.lang.evaluation.Figure;

/**
 * Fleets of several models of one architecture.
 *
 * @param family the architecture, such as Hopper
 * @param pools names of the fleets, two or more
 * @param count their devices together
 */
public record FamilyFact(String family, List<String> pools, Figure count) {

  /** Copies the list. */
  public FamilyFact {
    pools = List.copyOf(pools);
  }
}
