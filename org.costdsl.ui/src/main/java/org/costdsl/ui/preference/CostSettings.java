package org.costdsl.ui.preference;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the user has set, as the analysis takes it. What is not set has no entry. */
public final class CostSettings {

  static final String SAMPLES = "samples";
  static final String SEED = "seed";
  static final int FEWEST_SAMPLES = 100;
  static final int MOST_SAMPLES = 1_000_000;
  static final long DEFAULT_SEED = 1;

  private static final String THRESHOLD = "threshold.";

  private CostSettings() {
  }

  /** Where the settings are kept. */
  public static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode("org.costdsl.ui");
  }

  /** The settings in force. */
  public static AnalysisSettings current() {
    return new AnalysisSettings(samples(), seed(), thresholds());
  }

  static int samples() {
    return Math.max(FEWEST_SAMPLES, Math.min(MOST_SAMPLES, node().getInt(SAMPLES, AnalysisSettings.DEFAULT_SAMPLES)));
  }

  static long seed() {
    return node().getLong(SEED, DEFAULT_SEED);
  }

  /** The thresholds that are set, by {@code rule-id.name}. */
  static Map<String, Double> thresholds() {
    try {
      return Arrays.stream(node().keys()).filter(k -> k.startsWith(THRESHOLD)).filter(k -> Double.isFinite(number(k)))
          .collect(Collectors.toMap(k -> k.substring(THRESHOLD.length()), CostSettings::number));
    } catch (BackingStoreException e) {
      ILog.of(CostSettings.class).error("the thresholds cannot be read", e);
      return Map.of();
    }
  }

  private static double number(String key) {
    return node().getDouble(key, Double.NaN);
  }

  /** Sets a threshold; its default is no setting. */
  static void setThreshold(String key, double value, double byDefault) {
    if (value == byDefault) {
      node().remove(THRESHOLD + key);
    } else {
      node().putDouble(THRESHOLD + key, value);
    }
  }
}
