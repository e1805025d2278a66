package org.costdsl.lang.evaluation;

import java.util.function.Function;

/**
 * How a property is worked out.
 *
 * @param method the formula in words, for people
 * @param formula the formula; fails where an input is missing
 */
record Computation(String method, Function<Subject, Term> formula) {
}
