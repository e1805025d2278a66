package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.quantity.DateSpan;

/** The evaluated value of a property that is written in a file; free of the parser's model. */
public sealed interface Value {

  /** An amount. */
  record Amount(Figure figure) implements Value {
  }

  /** A day, month, year or span of them. */
  record Dates(DateSpan span) implements Value {
  }

  /** A word of the property's vocabulary. */
  record Word(String word) implements Value {
  }

  /** A string. */
  record Text(String text) implements Value {
  }

  /** Names of the entities referred to, in order. */
  record References(List<String> names) implements Value {
    public References {
      names = List.copyOf(names);
    }
  }

  /** So many devices of a pool or an accelerator. */
  record Allocation(Figure count, String of) implements Value {
  }

  /** Uses by organization and purpose. */
  record Uses(List<Use> uses) implements Value {
    public Uses {
      uses = List.copyOf(uses);
    }
  }

  /** One use: who, for what, which share of the whole where it is known. */
  record Use(String who, String purpose, Optional<Figure> share) {
  }
}
