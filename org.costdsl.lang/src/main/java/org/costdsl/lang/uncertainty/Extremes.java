package org.costdsl.lang.uncertainty;

/** Extreme values of a sample, and how many values lie at or beyond a limit. */
final class Extremes {

  private Extremes() {
  }

  static double least(double[] values) {
    double least = Double.POSITIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  static double greatest(double[] values) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      greatest = Math.max(greatest, value);
    }
    return greatest;
  }

  static int countAtMost(double[] values, double limit) {
    int count = 0;
    for (double value : values) {
      count += value <= limit ? 1 : 0;
    }
    return count;
  }

  static int countAtLeast(double[] values, double limit) {
    int count = 0;
    for (double value : values) {
      count += value >= limit ? 1 : 0;
    }
    return count;
  }
}
