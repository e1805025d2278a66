package org.costdsl.lang.fact;

import java.util.List;
import org.costdsl.lang.evaluation.Figure;

/**
 * An amount of operation without a period, over the devices that it serves.
 *
 * @param overhead the amount
 * @param pools names of the fleets that it serves
 * @param devices their devices together
 * @param period the time that the fleets are looked at, in seconds
 * @param perDevice the amount for each device
 * @param overPeriod the same for each device-second, if the amount is for the whole period
 */
public record ServiceFact(OverheadFact overhead, List<String> pools, Figure devices, Figure period, Figure perDevice,
    Figure overPeriod) {

  private static final double YEAR = 31_557_600;

  /** Copies the list. */
  public ServiceFact {
    pools = List.copyOf(pools);
  }

  /** The amount for each device-second, if it is for one year. */
  public double overOneYear() {
    return perDevice.median() / YEAR;
  }

  /** Whether one reading lies in a range of costs of a device-second and the other does not, so that the period matters. */
  public boolean ambiguous(double least, double most) {
    return within(overOneYear(), least, most) != within(overPeriod.median(), least, most);
  }

  /** Whether the reading of the whole period is the one in the range. */
  public boolean wholePeriod(double least, double most) {
    return within(overPeriod.median(), least, most);
  }

  private static boolean within(double value, double least, double most) {
    return value >= least && value <= most;
  }
}
