package org.costdsl.lang.analysis;

import java.util.Map;

/**
 * What a user can set.
 *
 * @param samples draws per uncertain figure
 * @param seed seed of all draws
 * @param thresholds rule thresholds that differ from their page's default, by {@code rule-id.name}
 */
public record AnalysisSettings(int samples, long seed, Map<String, Double> thresholds) {

  /** Draws per uncertain figure unless set. */
  public static final int DEFAULT_SAMPLES = 4_000;

  public AnalysisSettings {
    thresholds = Map.copyOf(thresholds);
  }

  /** The settings of a user who sets nothing. */
  public static AnalysisSettings defaults() {
    return new AnalysisSettings(DEFAULT_SAMPLES, 1, Map.of());
  }
}
