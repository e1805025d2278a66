package org.costdsl.lang.epoch;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure Epoch AI is of a row's figures, and how firmly a claim with them is stated. */
enum Confidence {
  CONFIDENT("estimated"),
  LIKELY("estimated"),
  SPECULATIVE("alleged");

  private final String modality;

  Confidence(String modality) {
    this.modality = modality;
  }

  /** The word of a claim's {@code modality}. */
  String modality() {
    return modality;
  }

  /** The confidence that the table's word means; empty for any other word. */
  static Optional<Confidence> of(String word) {
    return Stream.of(values()).filter(c -> c.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
  }
}
