package org.costdsl.lang.fact;

import java.util.Collection;
import java.util.Collections;
import org.costdsl.lang.evaluation.Figure;

/**
 * A run's share of what the fleet it uses costs, by device-hours.
 *
 * @param programme the programme whose pools the run uses
 * @param run the run
 * @param fleetCost CapEx, operation and overheads of the programme's pools over its period
 * @param capacity device-seconds that those pools have in the period
 * @param hours device-seconds of the run
 * @param share hours over capacity
 * @param atFullUse fleet cost × hours ÷ capacity: all device-hours are paid work
 * @param atBusyUse the same over the busy part of the capacity alone
 */
public record AllocationFact(ProgrammeFact programme, RunFact run, Figure fleetCost, Figure capacity, Figure hours, Figure share,
    Figure atFullUse, Figure atBusyUse) {

  /** Whether the run is one of the names, or a stage of it is. */
  public boolean runIn(Collection<String> names) {
    return names.contains(run.name()) || !Collections.disjoint(names, run.stages());
  }

  /** Whether the names are all the programme or something that it includes. */
  public boolean spends(Collection<String> names) {
    return names.stream().allMatch(n -> n.equals(programme.name()) || programme.contents().contains(n));
  }
}
