package org.costdsl.lang.uncertainty;

import java.util.Arrays;

/** Spearman's rank correlation of two samples: the linear correlation of their ranks, ties taking the mean of theirs. */
public final class RankCorrelation {

  private RankCorrelation() {
  }

  /** The coefficient, from −1 to 1; 0 if one of the samples does not vary. Both must be equally long and free of NaN. */
  public static double of(double[] a, double[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException("samples of " + a.length + " and " + b.length + " values have no correlation");
    }
    double[] x = ranks(a);
    double[] y = ranks(b);
    double middle = (a.length - 1) / 2.0;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - middle) * (y[i] - middle);
      xx += (x[i] - middle) * (x[i] - middle);
      yy += (y[i] - middle) * (y[i] - middle);
    }
    return xx == 0 || yy == 0 ? 0 : xy / StrictMath.sqrt(xx * yy);
  }

  private static double[] ranks(double[] values) {
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      ranks[i] = (first(ascending, values[i]) + last(ascending, values[i])) / 2.0;
    }
    return ranks;
  }

  private static int first(double[] ascending, double value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int last(double[] ascending, double value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
