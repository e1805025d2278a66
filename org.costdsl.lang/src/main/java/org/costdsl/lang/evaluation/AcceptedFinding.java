package org.costdsl.lang.evaluation;

import java.util.Optional;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.quantity.DateSpan;

/**
 * An `accept`: a finding that the author has looked at and keeps.
 *
 * @param rule the rule's id
 * @param target the declaration it is about
 * @param reason why it is accepted
 * @param until the last day it holds
 * @param place where it stands
 */
public record AcceptedFinding(String rule, String target, String reason, Optional<DateSpan> until, SourceRange place) {
}
