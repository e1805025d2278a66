package org.costdsl.lang.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.uncertainty.Correlation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * Which inputs a file declares to go together, `correlated(a, b, 0.6)`. Each input is tied to one other at most and never back to
 * itself, so that the ties are a tree and any coefficients agree with each other.
 */
final class Couplings {

  /** The function that declares them. */
  static final String FUNCTION = "correlated";

  private record Tie(String driver, Correlation correlation) {
  }

  private final Map<String, Tie> ties = new HashMap<>();

  /** Whether a file, or an element of one, declares any. */
  static boolean declaredIn(EObject part) {
    return EcoreUtil2.getAllContentsOfType(part, NameReference.class).stream()
        .anyMatch(n -> n.isCall() && FUNCTION.equals(n.getWord()));
  }

  /** What the input of that name is tied to. */
  Optional<Coupling> of(String input) {
    return Optional.ofNullable(ties.get(input)).map(t -> new Coupling(t.driver, of(t.driver), t.correlation));
  }

  /**
   * Ties two inputs.
   *
   * @param rank Spearman's rank correlation, from −1 to 1
   */
  void tie(Input a, Input b, double rank) {
    if (a.name().equals(b.name())) {
      throw new UnavailableException("an amount cannot be correlated with itself");
    }
    Correlation correlation = correlation(rank);
    if (isTied(a, b, correlation) || isTied(b, a, correlation)) {
      return;
    }
    if (!ties.containsKey(a.name()) && !reaches(b.name(), a.name())) {
      ties.put(a.name(), new Tie(b.name(), correlation));
    } else if (!ties.containsKey(b.name()) && !reaches(a.name(), b.name())) {
      ties.put(b.name(), new Tie(a.name(), correlation));
    } else {
      throw new UnavailableException("both amounts are already correlated with others, which decides how they go together");
    }
  }

  private boolean isTied(Input a, Input b, Correlation correlation) {
    return new Tie(b.name(), correlation).equals(ties.get(a.name()));
  }

  private boolean reaches(String from, String to) {
    return of(from).filter(c -> c.reaches(to)).isPresent();
  }

  private static Correlation correlation(double rank) {
    try {
      return Correlation.ofRank(rank);
    } catch (IllegalArgumentException e) {
      throw new UnavailableException(e.getMessage());
    }
  }
}
