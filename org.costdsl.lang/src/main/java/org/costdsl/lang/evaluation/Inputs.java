package org.costdsl.lang.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures that went into a term, joined without copying: a sum of a hundred thousand terms joins as many times.
 *
 * @param figure a figure, or null
 * @param left what was joined first, or null
 * @param right what was joined to it, or null
 */
record Inputs(Figure figure, Inputs left, Inputs right) {

  static final Inputs NONE = new Inputs(null, null, null);

  static Inputs of(Figure figure) {
    return new Inputs(figure, null, null);
  }

  Inputs and(Inputs other) {
    return this == NONE || this == other ? other : other == NONE ? this : new Inputs(null, this, other);
  }

  /** Each figure once, in order of appearance. */
  List<Figure> figures() {
    Set<Figure> found = new LinkedHashSet<>();
    Deque<Inputs> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      Inputs next = open.pop();
      if (next.figure != null) {
        found.add(next.figure);
      } else if (next.left != null) {
        open.push(next.right);
        open.push(next.left);
      }
    }
    return List.copyOf(found);
  }
}
