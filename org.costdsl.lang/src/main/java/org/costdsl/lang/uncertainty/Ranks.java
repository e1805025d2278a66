package org.costdsl.lang.uncertainty;

import java.util.Arrays;

/** The ranks of a sample's values, ties taking the mean of theirs. */
public final class Ranks {

  private final double[] ranks;
  private final double squares;

  private Ranks(double[] ranks, double squares) {
    this.ranks = ranks;
    this.squares = squares;
  }

  /** The ranks of a sample that is free of NaN, less their mean. */
  public static Ranks of(double[] values) {
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    double mean = (values.length - 1) / 2.0;
    double[] ranks = new double[values.length];
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      ranks[i] = (atMost(ascending, values[i]) + below(ascending, values[i]) - 1) / 2.0 - mean;
      squares += ranks[i] * ranks[i];
    }
    return new Ranks(ranks, squares);
  }

  private static int below(double[] ascending, double value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean right = ascending[middle] < value;
      low = right ? middle + 1 : low;
      high = right ? high : middle;
    }
    return low;
  }

  private static int atMost(double[] ascending, double value) {
    return below(ascending, Math.nextUp(value));
  }

  /**
   * Spearman's rank correlation with another sample: from −1 to 1, 0 if one of them does not vary.
   *
   * @throws IllegalArgumentException if the samples differ in length
   */
  public double correlation(Ranks other) {
    if (ranks.length != other.ranks.length) {
      throw new IllegalArgumentException("samples of " + ranks.length + " and " + other.ranks.length + " values have no correlation");
    }
    double products = 0;
    for (int i = 0; i < ranks.length; i++) {
      products += ranks[i] * other.ranks[i];
    }
    return squares == 0 || other.squares == 0 ? 0 : products / StrictMath.sqrt(squares * other.squares);
  }
}
