package org.costdsl.lang.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds cycles by a depth-first search without recursion: a chain of formulas may be as long as a file. */
final class CycleSearch<T> {

  private final Function<T, Collection<T>> edges;
  private final Set<T> finished = new HashSet<>();
  private final List<List<T>> cycles = new ArrayList<>();

  private record Step<T>(T node, Iterator<T> next) {
  }

  private CycleSearch(Function<T, Collection<T>> edges) {
    this.edges = edges;
  }

  /** One cycle for each edge that closes one, each from its first node in the order of the search. */
  static <T> List<List<T>> find(Collection<T> nodes, Function<T, Collection<T>> edges) {
    CycleSearch<T> search = new CycleSearch<>(edges);
    nodes.forEach(search::from);
    return List.copyOf(search.cycles);
  }

  private void from(T root) {
    if (finished.contains(root)) {
      return;
    }
    Set<T> path = new LinkedHashSet<>();
    Deque<Step<T>> steps = new ArrayDeque<>();
    enter(root, path, steps);
    while (!steps.isEmpty()) {
      Step<T> step = steps.peek();
      if (!step.next().hasNext()) {
        steps.pop();
        path.remove(step.node());
        finished.add(step.node());
        continue;
      }
      T next = step.next().next();
      if (path.contains(next)) {
        cycles.add(path.stream().dropWhile(n -> !n.equals(next)).toList());
      } else if (!finished.contains(next)) {
        enter(next, path, steps);
      }
    }
  }

  private void enter(T node, Set<T> path, Deque<Step<T>> steps) {
    path.add(node);
    Collection<T> next = edges.apply(node);
    steps.push(new Step<>(node, (next.size() < 2 ? next : new LinkedHashSet<>(next)).iterator()));
  }
}
