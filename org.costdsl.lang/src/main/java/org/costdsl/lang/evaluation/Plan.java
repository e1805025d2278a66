package org.costdsl.lang.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The nodes that some roots need, operands before operators; made without recursion, so that depth does not matter. */
final class Plan {

  private final List<Formula> order = new ArrayList<>();
  private final Map<Formula, Integer> positions = new IdentityHashMap<>();
  private boolean random;

  Plan(Collection<Formula> roots) {
    roots.forEach(this::add);
  }

  List<Formula> order() {
    return order;
  }

  int position(Formula node) {
    return positions.get(node);
  }

  /** Whether any node is drawn at random. */
  boolean isRandom() {
    return random;
  }

  static List<Formula> operands(Formula node) {
    if (node instanceof Formula.Operation operation) {
      return operation.operands();
    }
    return node instanceof Formula.Between between ? List.of(between.low(), between.high()) : List.of();
  }

  private void add(Formula root) {
    Deque<Formula> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Formula node = open.peek();
      List<Formula> missing = positions.containsKey(node) ? List.of()
          : operands(node).stream().filter(o -> !positions.containsKey(o)).toList();
      if (missing.isEmpty()) {
        open.pop();
        place(node);
      } else {
        missing.forEach(open::push);
      }
    }
  }

  private void place(Formula node) {
    if (positions.putIfAbsent(node, order.size()) == null) {
      order.add(node);
      random |= node instanceof Formula.Input;
    }
  }
}
