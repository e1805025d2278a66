package org.costdsl.lang.uncertainty;

import java.util.Arrays;

/** Quantiles of a sample by selection: order statistics without sorting, the same for the same samples in the same order. */
final class Selection {
  // Below it, narrowing the range by a sample first costs more than it saves (the authors' value).
  private static final int SAMPLED_FROM = 600;

  private Selection() {
  }

  /**
   * Sample quantiles by linear interpolation of order statistics at (n − 1)·p (Hyndman and Fan, The American Statistician 50,
   * 1996, type 7).
   *
   * @param values the sample, left as it is
   * @param ascending probabilities from 0 to 1, in ascending order
   */
  static double[] quantiles(double[] values, double... ascending) {
    if (values.length >= Bracket.WORTHWHILE_FROM) {
      return Arrays.stream(ascending).map(new Bracket(values)::quantile).toArray();
    }
    return byExchange(values, ascending);
  }

  static double[] byExchange(double[] values, double... ascending) {
    double[] scratch = values.clone();
    double[] result = new double[ascending.length];
    int from = 0;
    for (int i = 0; i < ascending.length; i++) {
      double position = (scratch.length - 1) * ascending[i];
      int k = (int) position;
      select(scratch, from, scratch.length - 1, k);
      double next = k + 1 < scratch.length ? least(scratch, k + 1) : scratch[k];
      result[i] = between(scratch[k], next, position - k);
      from = k;
    }
    return result;
  }

  /** The value at index {@code k} of the first {@code n} in ascending order, and the share of the way to the next; rearranges. */
  static double quantile(double[] values, int n, int k, double share) {
    select(values, 0, n - 1, k);
    double next = values[k + 1];
    for (int i = k + 2; i < n; i++) {
      next = Math.min(next, values[i]);
    }
    return between(values[k], next, share);
  }

  private static double between(double low, double high, double share) {
    if (low == high || share == 0) {
      return low;
    }
    double value = low * (1 - share) + high * share;
    // Rounding must not leave the two; −∞ and ∞ have no middle.
    return Double.isNaN(value) ? low : Math.min(Math.max(value, low), high);
  }

  private static double least(double[] values, int from) {
    double least = values[from];
    for (int i = from + 1; i < values.length; i++) {
      least = Math.min(least, values[i]);
    }
    return least;
  }

  /** Floyd and Rivest, Algorithm 489 (SELECT), Communications of the ACM 18, 1975: puts the k-th least value at index k. */
  private static void select(double[] values, int first, int last, int k) {
    int left = first;
    int right = last;
    while (right > left) {
      if (right - left > SAMPLED_FROM) {
        narrow(values, left, right, k);
      }
      int split = partition(values, left, right, k);
      if (split <= k) {
        left = split + 1;
      }
      if (k <= split) {
        right = split - 1;
      }
    }
  }

  /** Brings a good pivot to index k: the k-th value of a small range around it, chosen so that k is likely to be in it. */
  private static void narrow(double[] values, int left, int right, int k) {
    double n = right - left + 1.0;
    double rank = k - left + 1.0;
    double logSize = StrictMath.log(n);
    double size = 0.5 * StrictMath.exp(2 * logSize / 3);
    double margin = 0.5 * StrictMath.sqrt(logSize * size * (n - size) / n) * Math.signum(rank - n / 2);
    int from = Math.max(left, (int) (k - rank * size / n + margin));
    int to = Math.min(right, (int) (k + (n - rank) * size / n + margin));
    select(values, Math.min(from, k), Math.max(to, k), k);
  }

  private static int partition(double[] values, int left, int right, int k) {
    double pivot = values[k];
    swap(values, left, k);
    if (values[right] > pivot) {
      swap(values, left, right);
    }
    int i = left;
    int j = right;
    while (i < j) {
      swap(values, i, j);
      i++;
      j--;
      while (values[i] < pivot) {
        i++;
      }
      while (values[j] > pivot) {
        j--;
      }
    }
    if (values[left] == pivot) {
      swap(values, left, j);
    } else {
      j++;
      swap(values, j, right);
    }
    return j;
  }

  private static void swap(double[] values, int i, int j) {
    double kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }
}
