package org.costdsl.lang.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Finding.Side;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.fact.DeclarationFact;

/** A finding that a rule is putting together, sentence by sentence. */
public final class RuleReport {

  private final String rule;
  private final DeclarationFact about;
  private SourceRange place;
  private String message;
  private Side left;
  private Side right;
  private String constraint;
  private String remedy;
  private Severity severity;
  private OptionalDouble probability = OptionalDouble.empty();
  private final Set<Evidence> evidence = new LinkedHashSet<>();

  RuleReport(String rule, DeclarationFact about) {
    this.rule = rule;
    this.about = about;
    this.place = about.place();
  }

  /** Points at another place than the declaration. */
  public RuleReport at(SourceRange other) {
    place = other;
    return this;
  }

  /** The disagreement in one sentence; needed. */
  public RuleReport saying(String sentence) {
    message = isClaimed() ? "if " + about.claimed().words() + ", " + sentence : sentence;
    return this;
  }

  /** The first of the two numbers that disagree; needed. */
  public RuleReport left(String label, String value) {
    left = new Side(label, value);
    return this;
  }

  /** The first of the two numbers that disagree; needed. */
  public RuleReport left(String label, Figure value) {
    return left(label, value.text());
  }

  /** The second of the two numbers that disagree; needed. */
  public RuleReport right(String label, String value) {
    right = new Side(label, value);
    return this;
  }

  /** The second of the two numbers that disagree; needed. */
  public RuleReport right(String label, Figure value) {
    return right(label, value.text());
  }

  /** What binds, as a clause that follows "because"; needed. */
  public RuleReport because(String clause) {
    constraint = clause;
    return this;
  }

  /** What would make the claim true, as a clause that follows "holds if". */
  public RuleReport holdsIf(String clause) {
    remedy = clause;
    return this;
  }

  /** Figures that it rests on; their inputs are listed. What the file does not give (null) is left out. */
  public RuleReport with(Figure... figures) {
    for (Figure figure : figures) {
      if (figure != null) {
        evidence.addAll(figure.evidence());
      }
    }
    return this;
  }

  /** The probability, from 0 to 1, that the constraint is violated; it decides how grave the finding is. */
  public RuleReport violated(double chance) {
    probability = OptionalDouble.of(chance);
    return this;
  }

  /** Another severity than the page's for this case. */
  public RuleReport as(Severity other) {
    severity = other;
    return this;
  }

  String rule() {
    return rule;
  }

  OptionalDouble probability() {
    return probability;
  }

  /** Name of the declaration that it is about. */
  String about() {
    return about.name();
  }

  /** Whether it follows from a claim taken at its word. */
  boolean isClaimed() {
    return about.claimed() != null;
  }

  /** Whom it is said of: the declaration, or the claim that is taken at its word. */
  String subject() {
    return isClaimed() ? about.claimed().claim() : about.name();
  }

  /** The finding, as grave as declared. */
  Finding finding(Severity declared) {
    if (message == null || left == null || right == null || constraint == null) {
      throw new IllegalStateException("rule " + rule + " reports on " + subject()
          + " without a sentence, two numbers and a reason");
    }
    return new Finding(rule, severity == null ? declared : severity, place, subject(), message, left, right, constraint,
        Optional.ofNullable(remedy), probability, List.copyOf(evidence), List.of());
  }
}
