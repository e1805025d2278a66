package org.costdsl.lang.rule;

import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.evaluation.AcceptedFinding;

/** A finding together with the {@code accept} that takes it off the list. */
public record Accepted(Finding finding, AcceptedFinding acceptance) {
}
