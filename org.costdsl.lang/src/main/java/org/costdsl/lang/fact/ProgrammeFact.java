package org.costdsl.lang.fact;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;

/**
 * Everything that an undertaking spends on.
 *
 * @param entity the declaration
 * @param contents names of all that it includes, programmes within it opened up
 * @param scope names of its leaf items: stages, pools, staff, overheads
 */
public record ProgrammeFact(Entity entity, SortedSet<String> contents, SortedSet<String> scope) implements DeclarationFact {

  /** Copies both sets. */
  public ProgrammeFact {
    contents = Collections.unmodifiableSortedSet(new TreeSet<>(contents));
    scope = Collections.unmodifiableSortedSet(new TreeSet<>(scope));
  }

  /** The time it is looked at, in seconds. */
  public Figure period() {
    return amount("period");
  }

  /** CapEx of its owned pools, or null. */
  public Figure capex() {
    return amount("capex");
  }

  /** Everything that is not CapEx, or null. */
  public Figure opex() {
    return amount("opex");
  }

  /** CapEx and OpEx, or null. */
  public Figure cost() {
    return amount("cost");
  }

  /** Cost of its staff, or null. */
  public Figure staffCost() {
    return amount("staff_cost");
  }

  /** Rental cost of its runs, or null. */
  public Figure runsCost() {
    return amount("runs_cost");
  }

  /** CapEx, operation and overheads of its pools, or null. */
  public Figure fleetCost() {
    return amount("fleet_cost");
  }

  /** Device-seconds of its runs, or null. */
  public Figure deviceHours() {
    return amount("device_hours");
  }

  /** Device-seconds that its pools have in the period, or null. */
  public Figure capacity() {
    return amount("capacity");
  }
}
