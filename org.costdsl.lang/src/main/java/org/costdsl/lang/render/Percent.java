package org.costdsl.lang.render;

import java.util.Locale;

/** Probabilities in words that do not claim more than was computed: {@code 93%}, {@code over 99%}, {@code under 1%}. */
public final class Percent {

  private static final double NEARLY_ONE = 0.99;
  private static final double NEARLY_NONE = 0.01;

  private Percent() {
  }

  /** A probability from 0 to 1 in per cent. */
  public static String of(double probability) {
    if (probability > NEARLY_ONE && probability < 1) {
      return "over 99%";
    }
    if (probability > 0 && probability < NEARLY_NONE) {
      return "under 1%";
    }
    return String.format(Locale.ROOT, "%.0f%%", probability * 100);
  }
}
