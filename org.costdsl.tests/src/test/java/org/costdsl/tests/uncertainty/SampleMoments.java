package org.costdsl.tests.uncertainty;

import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.UniformStream;

/** Samples and their moments, computed plainly. */
final class SampleMoments {
  static final int SIZE = 200_000;
  private static final long SEED = 20250202;
  private static final int BLOCK = 2048;

  private SampleMoments() {
  }

  static double[] samples(Distribution distribution, String name) {
    UniformStream stream = UniformStream.of(SEED, name);
    double[] result = new double[SIZE];
    double[] block = new double[BLOCK];
    for (int first = 0; first < SIZE; first += BLOCK) {
      int n = Math.min(BLOCK, SIZE - first);
      distribution.sample(stream, first, block, n);
      System.arraycopy(block, 0, result, first, n);
    }
    return result;
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  static double variance(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1);
  }

  static double correlation(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum / (a.length - 1) / StrictMath.sqrt(variance(a) * variance(b));
  }
}
