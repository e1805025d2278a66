package org.costdsl.lang.evaluation;

import java.util.function.BiFunction;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Hedge;
import org.costdsl.lang.uncertainty.HedgedValue;
import org.costdsl.lang.uncertainty.InputReading;

/** A hedged value in base units, with its dimension. */
record HedgedAmount(HedgedValue hedged, Dimension dimension) {

  /** The words of the source. */
  Hedge hedge() {
    return hedged.hedge();
  }

  /** The amount without its hedge. */
  double value() {
    return hedged.plain().orElseThrow(() -> new UnavailableException("states nothing about the amount"));
  }

  /** The range that the words admit as a claim. */
  Bounds bounds() {
    return hedged.asClaim().orElse(Bounds.UNLIMITED);
  }

  /** What the amount is as an input: a draw, or a value known only to lie on one side. */
  Formula formula(BiFunction<String, Distribution, Formula.Input> draws, String name) {
    InputReading reading = hedged.asInput();
    return reading instanceof InputReading.Distributed drawn ? draws.apply(name, drawn.distribution())
        : Formula.between(((InputReading.Bounded) reading).bounds());
  }
}
