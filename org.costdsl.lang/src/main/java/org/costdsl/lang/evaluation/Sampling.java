package org.costdsl.lang.evaluation;

import java.util.Locale;

/**
 * How uncertain figures are drawn; the number of threads changes how long that takes and nothing else.
 *
 * @param samples draws per uncertain figure, at least 1
 * @param seed seed of all draws
 * @param jobs threads, at least 1
 * @param progress is told how far a long run has come
 */
public record Sampling(int samples, long seed, int jobs, SamplingProgress progress) {

  // A figure holds its samples, a pair twice as many, and a selection needs room beside them.
  private static final int DOUBLES_PER_SAMPLE = 4;
  private static final double GIGABYTE = 1e9;
  // Virtual machines keep a few words of the largest array for themselves.
  private static final int MOST = Integer.MAX_VALUE - 8;

  /** Creates the settings; fails with {@link IllegalArgumentException} for a number below 1. */
  public Sampling {
    if (samples < 1) {
      throw new IllegalArgumentException("the number of samples must be at least 1, and is " + samples);
    }
    if (jobs < 1) {
      throw new IllegalArgumentException("the number of jobs must be at least 1, and is " + jobs);
    }
  }

  /** Draws on one thread, reported to nobody. */
  public static Sampling of(int samples, long seed) {
    return new Sampling(samples, seed, 1, SamplingProgress.NONE);
  }

  /** The same with fewer samples where there are more. */
  Sampling atMost(int limit) {
    return samples <= limit ? this : new Sampling(limit, seed, jobs, progress);
  }

  /** The same on a single thread, reported to nobody: for one of many files that are worked on at once. */
  public Sampling alone() {
    return new Sampling(samples, seed, 1, SamplingProgress.NONE);
  }

  /** The bytes that one figure needs while it is looked at. */
  public long memory() {
    return memory(samples);
  }

  private static long memory(long samples) {
    return samples * DOUBLES_PER_SAMPLE * Double.BYTES;
  }

  /**
   * Refuses what cannot fit.
   *
   * @throws IllegalArgumentException if one figure alone would not fit into so many bytes
   */
  public Sampling within(long available) {
    fitting(samples, available);
    return this;
  }

  /**
   * A number of samples that a user asks for.
   *
   * @throws IllegalArgumentException if one figure alone would not fit into so many bytes, or into a vector
   */
  public static int fitting(long samples, long available) {
    if (samples > Long.MAX_VALUE / (DOUBLES_PER_SAMPLE * Double.BYTES) || memory(samples) > available) {
      throw new IllegalArgumentException(String.format(Locale.ROOT,
          "%,d samples need %,.1f GB of memory for each figure, and %.1f GB are available", samples,
          samples / GIGABYTE * DOUBLES_PER_SAMPLE * Double.BYTES, available / GIGABYTE));
    }
    if (samples > MOST) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, "%,d samples are more than a vector holds: %,d", samples, MOST));
    }
    return (int) samples;
  }
}
