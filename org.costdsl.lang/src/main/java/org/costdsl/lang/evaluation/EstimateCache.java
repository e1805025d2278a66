package org.costdsl.lang.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.costdsl.lang.uncertainty.Estimate;

/**
 * Estimates that have been sampled, the least recently used of which give way where memory is short: they are drawn again, with
 * the same result, if somebody asks. Nodes of the graph are told apart by identity.
 */
final class EstimateCache extends LinkedHashMap<Formula, Estimate> {

  private static final long serialVersionUID = 1L;
  private static final long SHARE_OF_MEMORY = 4;
  private static final long BYTES_PER_SAMPLE = 2L * Double.BYTES;
  private static final int FEWEST = 2;

  private final long most;

  EstimateCache(int samples) {
    super(16, 0.75f, true);
    this.most = StrictMath.max(FEWEST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / (samples * BYTES_PER_SAMPLE));
  }

  /** Whether so many estimates can be kept at once. */
  boolean holds(int number) {
    return number <= most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<Formula, Estimate> eldest) {
    return size() > most;
  }
}
