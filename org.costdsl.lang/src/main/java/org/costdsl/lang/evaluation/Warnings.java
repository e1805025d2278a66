package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Formula.Operation;
import org.costdsl.lang.uncertainty.Truncated;

/** What evaluation has to say of values that it can use nevertheless; each place is told of once. */
final class Warnings {

  /** A range of which a part lies outside what the property can be. */
  static final IssueCode TRUNCATED = new IssueCode("value/truncated");

  private static final double TOLD_FROM = 0.01;

  private final Map<SourceRange, LanguageIssue> issues = new TreeMap<>();

  /** Tells how much of a written distribution natural limits cut off, if it is more than 1 %. */
  void truncation(String name, Formula limited, SourceRange place) {
    cut(limited).filter(c -> c > TOLD_FROM).ifPresent(cut -> issues.putIfAbsent(place,
        new LanguageIssue(TRUNCATED, Severity.WARNING, place, StrictMath.round(100 * cut) + " % of this range lies outside what `" + name
            + "` can be, and is cut off", List.of(), Optional.empty())));
  }

  private static Optional<Double> cut(Formula formula) {
    Formula inner = formula;
    while (inner instanceof Operation operation) {
      inner = operation.operands().get(0);
    }
    return inner instanceof Input input && input.distribution() instanceof Truncated truncated
        ? Optional.of(truncated.cutMass()) : Optional.empty();
  }

  /** Forgets what was said of such places. */
  void forget(Predicate<SourceRange> places) {
    issues.keySet().removeIf(places);
  }

  /** All, in order of place. */
  List<LanguageIssue> issues() {
    return new ArrayList<>(issues.values());
  }
}
