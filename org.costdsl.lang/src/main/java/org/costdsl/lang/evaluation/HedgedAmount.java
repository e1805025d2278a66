package org.costdsl.lang.evaluation;

import java.util.Optional;
import java.util.function.Function;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Hedge;

/**
 * An amount with the source's own hedge, in base units.
 *
 * @param hedge the words
 * @param value the amount without them; the middle of a range
 * @param bounds the range that the words admit when they are a claim
 * @param input what is drawn when they are an input; empty for a bound
 * @param dimension its dimension
 */
record HedgedAmount(Hedge hedge, double value, Bounds bounds, Optional<Distribution> input, Dimension dimension) {

  /** The distribution of an input; only asked of amounts that are drawn. */
  Distribution distribution() {
    return input.orElseThrow();
  }

  /** What the amount is as an input: a draw, or a value known only to lie on one side. */
  Formula formula(Function<String, Formula.Input> draws, String name) {
    return input.isPresent() ? draws.apply(name) : Formula.between(bounds);
  }
}
