package org.costdsl.lang.analysis;

import java.util.Map;
import org.costdsl.lang.analysis.share.Context;
import org.costdsl.lang.evaluation.Sampling;

/**
 * What a user can set.
 *
 * @param sampling how uncertain figures are drawn
 * @param thresholds rule thresholds that differ from their page's default, by {@code rule-id.name}
 * @param trusted the user's own rules that may run
 * @param context what files are worked out together with
 */
public record AnalysisSettings(Sampling sampling, Map<String, Double> thresholds, TrustedRules trusted, Context context) {

  /** Draws per uncertain figure unless set. */
  public static final int DEFAULT_SAMPLES = 4_000;

  public AnalysisSettings {
    thresholds = Map.copyOf(thresholds);
  }

  /** The settings of a user whose files belong to no project. */
  public AnalysisSettings(Sampling sampling, Map<String, Double> thresholds, TrustedRules trusted) {
    this(sampling, thresholds, trusted, Context.NONE);
  }

  /** The settings of a user who trusts no rules but the tool's. */
  public AnalysisSettings(Sampling sampling, Map<String, Double> thresholds) {
    this(sampling, thresholds, TrustedRules.NONE);
  }

  /** The settings of a user who sets the number of draws, their seed and thresholds. */
  public AnalysisSettings(int samples, long seed, Map<String, Double> thresholds) {
    this(Sampling.of(samples, seed), thresholds);
  }

  /** The same for one of many files that are worked on at once. */
  AnalysisSettings alone() {
    return new AnalysisSettings(sampling.alone(), thresholds, trusted, context);
  }

  /** The settings of a user who sets nothing. */
  public static AnalysisSettings defaults() {
    return new AnalysisSettings(DEFAULT_SAMPLES, 1, Map.of());
  }
}
