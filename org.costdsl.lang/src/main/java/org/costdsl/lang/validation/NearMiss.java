package org.costdsl.lang.validation;

import org.costdsl.lang.quantity.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a mistyped one may have meant. */
final class NearMiss {

  private static final int LONGEST_WORD = 64;

  private NearMiss() {
  }

  private record Candidate(String word, int distance, int exactDistance) {
  }

  /** The most similar of the candidates; empty if none is similar enough. */
  static Optional<String> of(String word, Collection<String> candidates) {
    if (word.length() < 2 || word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    return candidates.stream().filter(c -> !c.equals(word) && Math.abs(c.length() - word.length()) <= tolerance(word))
        .map(c -> candidate(word, c)).filter(c -> c.distance() <= tolerance(word))
        .min(Comparator.comparingInt(Candidate::distance).thenComparingInt(Candidate::exactDistance)
            .thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private static Candidate candidate(String word, String other) {
    return new Candidate(other, EditDistance.between(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)),
        EditDistance.between(word, other));
  }

  private static int tolerance(String word) {
    return word.length() <= 4 ? 1 : word.length() <= 8 ? 2 : 3;
  }

  /** A question that follows a message, such as {@code ; did you mean `life`?}, or nothing. */
  static String question(Optional<String> candidate) {
    return candidate.map(c -> "; did you mean `" + c + "`?").orElse("");
  }
}
