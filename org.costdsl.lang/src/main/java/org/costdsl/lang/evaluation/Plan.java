package org.costdsl.lang.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.costdsl.lang.evaluation.Formula.Between;
import org.costdsl.lang.evaluation.Formula.Constant;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Formula.Operation;

/**
 * The nodes that some formulas need, operands before operators, each value once however often it is written (value numbering).
 * Made without recursion, so that depth does not matter.
 */
final class Plan {

  /** A value: its formula and the numbers of its operands, −1 where it has none. */
  record Node(Formula formula, int left, int right, boolean exact) {

    boolean isLeaf() {
      return left < 0;
    }
  }

  /** What makes two nodes the same value. */
  private record Key(Object what, int left, int right) {

    private static final int SPREAD = 0x9E3779B9;

    /** Numbers of neighbours lie close together, which a sum of them would not tell apart. */
    @Override
    public int hashCode() {
      return ((what.hashCode() * SPREAD + left) * SPREAD + right) * SPREAD;
    }
  }

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Formula, Integer> numbers = new IdentityHashMap<>();
  private final Map<Key, Integer> known = new HashMap<>();
  private final Predicate<Formula> drawn;
  private boolean random;

  Plan(Collection<Formula> roots) {
    this(roots, f -> false);
  }

  /** A plan that does not look into what has been drawn already. */
  Plan(Collection<Formula> roots, Predicate<Formula> drawn) {
    this.drawn = drawn;
    roots.forEach(this::add);
  }

  /** The values, operands first. */
  List<Node> nodes() {
    return nodes;
  }

  /** The number of a root's value. */
  int number(Formula root) {
    return numbers.get(root);
  }

  /** Whether any value is drawn at random. */
  boolean isRandom() {
    return random;
  }

  private void add(Formula root) {
    Deque<Formula> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Formula node = open.peek();
      List<Formula> operands = drawn.test(node) ? List.of() : node.operands();
      Formula left = operands.isEmpty() ? null : operands.get(0);
      Formula right = operands.isEmpty() ? null : operands.get(1);
      if (numbers.containsKey(node)) {
        open.pop();
      } else if (left != null && !numbers.containsKey(left)) {
        open.push(left);
      } else if (right != null && !numbers.containsKey(right)) {
        open.push(right);
      } else {
        open.pop();
        place(node, left == null ? -1 : numbers.get(left), right == null ? -1 : numbers.get(right));
      }
    }
  }

  private void place(Formula formula, int left, int right) {
    Object what = left < 0 ? leaf(formula) : operator(formula);
    int number = known.computeIfAbsent(new Key(what, left, right), k -> {
      nodes.add(new Node(formula, left, right, !formula.isBounded()));
      random |= left < 0 && !formula.isConstant();
      return nodes.size() - 1;
    });
    numbers.put(formula, number);
  }

  private static Object operator(Formula formula) {
    return formula instanceof Operation operation ? operation.operator() : Between.class;
  }

  private static Object leaf(Formula formula) {
    return formula instanceof Input input ? List.of(input.name(), input.distribution(), input.coupling()) : formula;
  }
}
