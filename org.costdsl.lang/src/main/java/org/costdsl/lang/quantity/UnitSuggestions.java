package org.costdsl.lang.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the units that a mistyped word may have meant. */
final class UnitSuggestions {
  private static final int MOST = 3;
  private static final int LONGEST_WORD = 32;
  private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparingInt(Candidate::distance)
      .thenComparingInt(Candidate::exactDistance).thenComparingInt(c -> c.spelling.length()).thenComparing(Candidate::spelling);

  private UnitSuggestions() {}

  /** Returns at most three spellings, those that differ in letter case alone first; one spelling a unit. */
  static List<String> of(String word, Collection<Unit> units) {
    if (word.length() > LONGEST_WORD) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Unit unit : units) {
      Candidate best = nearest(word, unit);
      if (best.distance <= tolerance(word)) {
        candidates.add(best);
      }
    }
    candidates.sort(LIKELIEST_FIRST);
    return candidates.stream().limit(MOST).map(Candidate::spelling).toList();
  }

  private static Candidate nearest(String word, Unit unit) {
    Candidate best = candidate(word, unit.name());
    best = better(best, candidate(word, unit.plural()));
    for (String alias : unit.aliases()) {
      best = better(best, candidate(word, alias));
    }
    return best;
  }

  private static Candidate better(Candidate a, Candidate b) {
    return LIKELIEST_FIRST.compare(a, b) <= 0 ? a : b;
  }

  private static Candidate candidate(String word, String spelling) {
    int distance = EditDistance.between(word.toLowerCase(Locale.ROOT), spelling.toLowerCase(Locale.ROOT));
    // A spelling with nothing in common with the word is no suggestion, however short both are.
    boolean unrelated = distance >= spelling.length();
    return new Candidate(spelling, unrelated ? Integer.MAX_VALUE : distance, EditDistance.between(word, spelling));
  }

  private static int tolerance(String word) {
    return word.length() <= 1 ? 0 : word.length() <= 4 ? 1 : word.length() <= 8 ? 2 : 3;
  }

  private record Candidate(String spelling, int distance, int exactDistance) {}
}
