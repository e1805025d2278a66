package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Hedge;

/** What a claim states. */
public sealed interface Statement {

  /**
   * A subject has an amount.
   *
   * @param subject the entity whose property it is, such as {@code v3}; empty for a free formula
   * @param property the property, such as {@code cost}; empty for a free formula
   * @param expression the left side as written
   * @param stated the amount
   * @param computed what the file gives for it; empty if it cannot be computed
   */
  record Amount(Optional<String> subject, Optional<String> property, String expression, Stated stated,
      Optional<Figure> computed) implements Statement {
  }

  /**
   * One of several formulas has an amount ({@code any of}); a plain ratio is the case with one alternative.
   *
   * @param alternatives each admissible reading, evaluated
   * @param stated the amount
   */
  record Alternatives(List<Alternative> alternatives, Stated stated) implements Statement {
    public Alternatives {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * One reading of an {@code any of}.
   *
   * @param label the chosen operand as written
   * @param value the whole left side with it, by the claim's own operands
   * @param numerator names of the entities that the chosen operand speaks of, claims followed to their subjects
   * @param denominator the same for what it is divided by; empty where nothing is divided
   */
  record Alternative(String label, Figure value, List<String> numerator, List<String> denominator) {
  }

  /** Somebody did something to a thing at a time: {@code DeepSeek acquired a100 in 2021}. */
  record Event(String actor, String verb, Optional<String> object, Optional<DateSpan> when) implements Statement {
  }

  /** No amount to check, and why. */
  record Opinion(String reason) implements Statement {
  }

  /**
   * A stated amount.
   *
   * @param value the amount without its hedge, in base units
   * @param bounds the range that the words admit, in base units
   * @param hedge the words
   * @param dimension its dimension
   * @param text the amount as written, hedge included
   */
  record Stated(double value, Bounds bounds, Hedge hedge, Dimension dimension, String text) {
  }
}
