package org.costdsl.lang.fact;

import java.util.List;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.DateSpan;

/**
 * The dated runs on a fleet, against the time that each of its devices has from the first day of the first to the last day of
 * the last.
 *
 * @param pool the fleet
 * @param runs names of the runs
 * @param window from the first day to the last
 * @param needed device-seconds of the runs
 * @param perDevice the same over the number of devices: seconds that each has to work
 */
public record PoolLoadFact(PoolFact pool, List<String> runs, DateSpan window, Figure needed, Figure perDevice) {

  private static final double SECONDS_PER_DAY = 86_400;

  /** Copies the list. */
  public PoolLoadFact {
    runs = List.copyOf(runs);
  }

  /** Length of the window in seconds. */
  public double seconds() {
    return window.days() * SECONDS_PER_DAY;
  }
}
