package org.costdsl.lang.rule;

import java.util.List;
import org.costdsl.lang.diagnostic.Finding;

/**
 * What the rules say of a report.
 *
 * @param findings findings in order of place
 * @param accepted findings that the author accepted, in order of place
 */
public record RuleOutcome(List<Finding> findings, List<Accepted> accepted) {

  /** The outcome where no rule ran. */
  public static final RuleOutcome NONE = new RuleOutcome(List.of(), List.of());

  /** Copies both lists. */
  public RuleOutcome {
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
  }
}
