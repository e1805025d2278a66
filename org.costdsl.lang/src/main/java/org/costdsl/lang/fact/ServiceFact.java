package org.costdsl.lang.fact;

import org.costdsl.lang.evaluation.Figure;

/**
 * An amount of operation without a period, over the devices that it serves.
 *
 * @param overhead the amount
 * @param devices the devices of the fleets that it serves
 * @param period the time that the fleets are looked at, in seconds
 * @param rate the amount for each device-second, if it is for the whole period
 */
public record ServiceFact(OverheadFact overhead, Figure devices, Figure period, Figure rate) {

  private static final double YEAR = 31_557_600;

  /** The amount for each device-second, if it is for one year. */
  public double overOneYear() {
    return overhead.amount().median() / (devices.median() * YEAR);
  }

  /** The amount for each device-second, if it is for the whole period. */
  public double overPeriod() {
    return overhead.amount().median() / (devices.median() * period.median());
  }

  /** A cost of a device-second for people. */
  public String text(double perDeviceSecond) {
    return rate.textOf(perDeviceSecond);
  }

  /** Whether one reading lies in a range of costs of a device-second and the other does not, so that the period matters. */
  public boolean ambiguous(double least, double most) {
    return within(overOneYear(), least, most) != within(overPeriod(), least, most);
  }

  /** Whether the reading of the whole period is the one in the range. */
  public boolean wholePeriod(double least, double most) {
    return within(overPeriod(), least, most);
  }

  private static boolean within(double value, double least, double most) {
    return value >= least && value <= most;
  }
}
