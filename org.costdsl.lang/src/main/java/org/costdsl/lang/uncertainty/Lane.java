package org.costdsl.lang.uncertainty;

import java.util.Arrays;

/**
 * The values of one node for a block of samples: a low and a high end each, the same array where the value is ordinary. The
 * arrays are buffers that kernels overwrite; the shape is fixed.
 */
public final class Lane {
  private final double[] low;
  private final double[] high;

  private Lane(double[] low, double[] high) {
    this.low = low;
    this.high = high;
  }

  /** A buffer for ordinary values. */
  public static Lane exact(int size) {
    double[] values = new double[size];
    return new Lane(values, values);
  }

  /** A buffer for values that are only known to lie between two ends. */
  public static Lane pair(int size) {
    return new Lane(new double[size], new double[size]);
  }

  /** A lane over given arrays, which are not copied; the same array twice makes it exact. */
  public static Lane of(double[] low, double[] high) {
    if (low.length != high.length) {
      throw new IllegalArgumentException("the ends of a lane have the lengths " + low.length + " and " + high.length);
    }
    return new Lane(low, high);
  }

  /** A lane of one number. */
  public static Lane constant(double value, int size) {
    Lane lane = exact(size);
    Arrays.fill(lane.low, value);
    return lane;
  }

  /** The lane from the lower ends of one to the upper ends of another, over their arrays. */
  public static Lane between(Lane from, Lane to) {
    return of(from.low, to.high);
  }

  /** The lower ends, live. */
  public double[] low() {
    return low;
  }

  /** The upper ends, live; the same array as {@link #low} if the lane is exact. */
  public double[] high() {
    return high;
  }

  /** How many values it holds. */
  public int size() {
    return low.length;
  }

  /** Whether lower and upper ends are the same. */
  public boolean isExact() {
    return low == high;
  }
}
