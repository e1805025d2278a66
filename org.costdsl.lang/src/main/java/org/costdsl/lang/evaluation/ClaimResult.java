package org.costdsl.lang.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.costdsl.lang.uncertainty.Verdict;

/**
 * A claim, judged.
 *
 * @param claim the declaration
 * @param statement what it states; empty if it states nothing or cannot be read
 * @param verdict the judgement on the stated amount alone; rules may find more
 * @param violation the probability that the statement is violated
 * @param inside the lowest probability that the computed value lies in the stated range
 * @param reason the judgement in one sentence, with the two numbers
 * @param presentedScope leaf items of what it is presented as; empty if not said
 * @param coveredScope leaf items of what it covers; empty if not said
 */
public record ClaimResult(Entity claim, Optional<Statement> statement, Verdict verdict, OptionalDouble violation,
    OptionalDouble inside, String reason, Set<String> presentedScope, Set<String> coveredScope) {

  public ClaimResult {
    presentedScope = Set.copyOf(presentedScope);
    coveredScope = Set.copyOf(coveredScope);
  }
}
