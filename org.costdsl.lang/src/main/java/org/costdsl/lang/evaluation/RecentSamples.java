package org.costdsl.lang.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Samples of what has been drawn, the least recently used of which give way where memory is short: they are drawn again, with the
 * same result, if somebody asks.
 */
final class RecentSamples<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;
  private static final long SHARE_OF_MEMORY = 4;
  private static final long BYTES_PER_SAMPLE = 2L * Double.BYTES;
  private static final int FEWEST = 2;

  private final long most;

  RecentSamples(int samples) {
    super(16, 0.75f, true);
    this.most = StrictMath.max(FEWEST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / (samples * BYTES_PER_SAMPLE));
  }

  /** Whether so many can be kept at once. */
  boolean holds(int number) {
    return number <= most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
