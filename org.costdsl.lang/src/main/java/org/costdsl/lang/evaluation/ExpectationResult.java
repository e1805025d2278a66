package org.costdsl.lang.evaluation;

import org.costdsl.lang.diagnostic.SourceRange;

/**
 * An `expect`, tried.
 *
 * @param text the expectation as written
 * @param passed whether it holds
 * @param detail both sides with their values
 * @param place where it stands
 */
public record ExpectationResult(String text, boolean passed, String detail, SourceRange place) {
}
