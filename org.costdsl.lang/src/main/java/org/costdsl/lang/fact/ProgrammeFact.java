package org.costdsl.lang.fact;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Trace;

/**
 * Everything that an undertaking spends on.
 *
 * @param entity the declaration
 * @param contents names of all that it includes, programmes within it opened up
 * @param scope names of its leaf items: stages, pools, staff, overheads
 * @param runs the runs that it includes, in order of declaration
 */
public record ProgrammeFact(Entity entity, SortedSet<String> contents, SortedSet<String> scope, List<Entity> runs)
    implements DeclarationFact {

  private static final List<String> STATED = List.of("device_hours", "energy", "emissions", "runs_cost", "cost");

  /** Copies the collections. */
  public ProgrammeFact {
    runs = List.copyOf(runs);
    contents = Collections.unmodifiableSortedSet(new TreeSet<>(contents));
    scope = Collections.unmodifiableSortedSet(new TreeSet<>(scope));
  }

  /** The time it is looked at, in seconds. */
  public Figure period() {
    return amount("period");
  }

  /** Name of the organization whose programme it is, or null. */
  public String by() {
    return reference("by");
  }

  /** Names of all that it includes besides one. */
  public SortedSet<String> without(String name) {
    SortedSet<String> rest = new TreeSet<>(contents);
    rest.remove(name);
    return rest;
  }

  /** The greatest figure of that property among its runs, or null; costs are compared with rental costs. */
  public Figure finalRun(String property) {
    String ofRun = property.endsWith("cost") ? "cost" : property;
    return runs.stream().flatMap(r -> r.figure(ofRun).stream()).max(Comparator.comparingDouble(Figure::median)).orElse(null);
  }

  /** A stated amount over that of the greatest run; NaN if either is not known. */
  public double ratioToFinalRun(String property) {
    Figure run = finalRun(property);
    return run == null || amount(property) == null ? Double.NaN : amount(property).median() / run.median();
  }

  /**
   * The first stated amount whose ratio to that of the greatest run lies outside a range; null if none. Below the range only a
   * single run is judged: one of several is a member of a family, and no final run.
   */
  public String finalRunRatioProperty(double least, double most) {
    return STATED.stream().filter(p -> amount(p) != null && amount(p).trace().origin() == Trace.Origin.GIVEN)
        .filter(p -> runs.size() == 1 && ratioToFinalRun(p) < least || ratioToFinalRun(p) > most).findFirst().orElse(null);
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
