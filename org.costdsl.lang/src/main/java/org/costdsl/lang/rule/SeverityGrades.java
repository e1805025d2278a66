package org.costdsl.lang.rule;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.costdsl.lang.diagnostic.Severity;

/**
 * How grave a finding is, after the probability that its constraint is violated: from {@code certain} on as declared, from
 * {@code likely} on one step milder, from {@code possible} on an information, below nothing.
 *
 * @param certain probability from 0 to 1
 * @param likely probability from 0 to 1
 * @param possible probability from 0 to 1
 */
record SeverityGrades(double certain, double likely, double possible) {

  private static final SeverityGrades STANDARD = new SeverityGrades(0.95, 0.5, 0.1);

  /** The grades of the language's definition, replaced by the settings {@code severity.certain} and so on. */
  static SeverityGrades of(Map<String, Double> settings) {
    return new SeverityGrades(settings.getOrDefault("severity.certain", STANDARD.certain),
        settings.getOrDefault("severity.likely", STANDARD.likely), settings.getOrDefault("severity.possible", STANDARD.possible));
  }

  /** The severity, or nothing; without a probability nothing is uncertain. */
  Optional<Severity> grade(Severity declared, OptionalDouble probability) {
    double chance = probability.orElse(1);
    if (chance >= certain) {
      return Optional.of(declared);
    }
    if (chance >= likely) {
      return Optional.of(declared.milder());
    }
    return chance >= possible ? Optional.of(Severity.INFO) : Optional.empty();
  }
}
