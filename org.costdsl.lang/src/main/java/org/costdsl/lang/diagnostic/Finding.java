package org.costdsl.lang.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a rule says about a place in a file.
 *
 * @param rule stable id, such as {@code claim/scope-mismatch}
 * @param severity how grave it is, after its probability
 * @param place the place in the file
 * @param subject the declaration it is about; findings with one subject and one cause are merged
 * @param message one sentence with the disagreement
 * @param left the first of the two numbers that disagree
 * @param right the second of them
 * @param constraint what binds: the law, the date or the sum that cannot be met
 * @param remedy what would make the claim true; empty if nothing in the file would
 * @param probability the probability that the constraint is violated; empty where nothing is uncertain
 * @param evidence the inputs it rests on
 * @param consequences milder findings of the same cause
 */
public record Finding(String rule, Severity severity, SourceRange place, String subject, String message, Side left, Side right,
    String constraint, Optional<String> remedy, OptionalDouble probability, List<Evidence> evidence,
    List<Finding> consequences) {

  /** One of two numbers that disagree: what it is, and its value for people. */
  public record Side(String label, String value) {
  }

  public Finding {
    evidence = List.copyOf(evidence);
    consequences = List.copyOf(consequences);
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, place, subject, message, left, right, constraint, remedy, probability, evidence,
        consequences);
  }

  /** The same finding with others as its consequences. */
  public Finding withConsequences(List<Finding> others) {
    return new Finding(rule, severity, place, subject, message, left, right, constraint, remedy, probability, evidence, others);
  }
}
