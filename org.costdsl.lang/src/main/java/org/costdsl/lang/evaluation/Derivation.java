package org.costdsl.lang.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures that some figures are derived from, each before those that rest on it; made without recursion. */
final class Derivation {

  private final List<Figure> figures;

  Derivation(Figure root) {
    this(List.of(root));
  }

  Derivation(Collection<Figure> roots) {
    Set<Figure> done = new LinkedHashSet<>();
    Set<Figure> seen = new LinkedHashSet<>();
    roots.forEach(root -> add(root, done, seen));
    this.figures = new ArrayList<>(done);
  }

  private static void add(Figure root, Set<Figure> done, Set<Figure> seen) {
    Deque<Figure> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Figure figure = open.peek();
      if (seen.add(figure)) {
        figure.trace().inputs().stream().filter(f -> !seen.contains(f)).forEach(open::push);
      } else {
        done.add(open.pop());
      }
    }
  }

  /** All of them, the roots included. */
  List<Figure> figures() {
    return figures;
  }

  /** The names of all of them. */
  Set<String> names() {
    return figures.stream().map(Figure::name).collect(Collectors.toSet());
  }

  /** Those that are no formulas over others. */
  List<Figure> leaves() {
    return figures.stream().filter(f -> f.trace().inputs().isEmpty()).toList();
  }
}
