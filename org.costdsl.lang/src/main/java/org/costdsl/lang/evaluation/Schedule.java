package org.costdsl.lang.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.evaluation.Formula.Constant;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Formula.Operation;
import org.costdsl.lang.evaluation.Plan.Node;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.Lane;

/**
 * A plan as a list of kernels over few lanes: of two operands the one that needs more lanes comes first (Sethi and Ullman,
 * Journal of the ACM 17, 1970), and a lane is used again once its value has been read for the last time. Immutable, so that
 * threads share it, each with lanes of its own.
 */
final class Schedule {

  private static final int NONE = -1;

  private final Plan plan;
  private final SampleStore store;
  private final Map<Input, double[]> kept = new IdentityHashMap<>();
  private final boolean keeping;
  private final List<Kernel> kernels = new ArrayList<>();
  private final int[] need;
  private final int[] readers;
  private final int[] lanes;
  private final List<Integer> rootNumbers;
  private final Deque<Integer> freeExact = new ArrayDeque<>();
  private final Deque<Integer> freePairs = new ArrayDeque<>();
  private final List<Boolean> exactLanes = new ArrayList<>();

  Schedule(Collection<Formula> roots, SampleStore store) {
    this.plan = new Plan(roots, f -> store.value(f).isPresent());
    this.store = store;
    this.keeping = store.keepsDraws(plan.nodes().size());
    int size = plan.nodes().size();
    this.need = new int[size];
    this.readers = new int[size];
    this.lanes = new int[size];
    Arrays.fill(lanes, NONE);
    this.rootNumbers = roots.stream().map(plan::number).toList();
    measure();
    rootNumbers.forEach(this::order);
  }

  /** Whether anything is drawn at random. */
  boolean isRandom() {
    return plan.isRandom();
  }

  /** Whether the low and the high ends of a root are the same by construction. */
  boolean isExact(int root) {
    return plan.nodes().get(rootNumbers.get(root)).exact();
  }

  /** The draws of inputs that are kept, complete when all blocks have run. */
  Map<Input, double[]> kept() {
    return kept;
  }

  /** How many kernels a block runs through. */
  int length() {
    return kernels.size();
  }

  /** The lanes that a thread needs. */
  Lane[] lanes(int size) {
    return exactLanes.stream().map(exact -> exact ? Lane.exact(size) : Lane.pair(size)).toArray(Lane[]::new);
  }

  /** Works out one block. */
  void run(Kernel.Block block) {
    for (Kernel kernel : kernels) {
      kernel.run(block);
    }
  }

  private void measure() {
    for (int i = 0; i < need.length; i++) {
      Node node = plan.nodes().get(i);
      if (node.isLeaf()) {
        need[i] = 1;
      } else {
        int more = StrictMath.max(need[node.left()], need[node.right()]);
        need[i] = need[node.left()] == need[node.right()] ? more + 1 : more;
        readers[node.left()]++;
        readers[node.right()]++;
      }
    }
    rootNumbers.forEach(r -> readers[r]++);
  }

  private void order(int root) {
    Deque<Integer> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      int number = open.peek();
      Node node = plan.nodes().get(number);
      boolean leftFirst = node.isLeaf() || need[node.left()] >= need[node.right()];
      int first = leftFirst ? node.left() : node.right();
      int second = leftFirst ? node.right() : node.left();
      if (lanes[number] != NONE) {
        open.pop();
      } else if (!node.isLeaf() && lanes[first] == NONE) {
        open.push(first);
      } else if (!node.isLeaf() && lanes[second] == NONE) {
        open.push(second);
      } else {
        open.pop();
        emit(number, node);
      }
    }
  }

  private void emit(int number, Node node) {
    int left = node.isLeaf() ? NONE : lanes[node.left()];
    int right = node.isLeaf() ? NONE : lanes[node.right()];
    if (!node.isLeaf()) {
      read(node.left());
      read(node.right());
    }
    int out = take(node.exact());
    lanes[number] = out;
    kernels.add(node.isLeaf() ? leaf(node.formula(), out) : kernel(node.formula(), left, right, out));
    if (kept.containsKey(node.formula())) {
      kernels.add(new Kernel.Keep(out, kept.get(node.formula())));
    }
    for (int root = 0; root < rootNumbers.size(); root++) {
      if (rootNumbers.get(root) == number) {
        kernels.add(new Kernel.Store(out, root));
        read(number);
      }
    }
  }

  private Kernel leaf(Formula formula, int out) {
    if (formula instanceof Constant constant) {
      return new Kernel.Fill(constant.value(), out);
    }
    Optional<Estimate> known = store.value(formula);
    if (known.isPresent()) {
      return new Kernel.Load(known.get(), out);
    }
    Input input = (Input) formula;
    return store.draws(input).<Kernel>map(drawn -> new Kernel.Reuse(drawn, out)).orElseGet(() -> draw(input, out));
  }

  private Kernel draw(Input input, int out) {
    if (keeping) {
      kept.put(input, new double[store.sampling().samples()]);
    }
    return Kernel.Draw.of(input, store.sampling().seed(), out);
  }

  private static Kernel kernel(Formula formula, int left, int right, int out) {
    return formula instanceof Operation o ? new Kernel.Apply(o.operator(), left, right, out) : new Kernel.Join(left, right, out);
  }

  private int take(boolean exact) {
    Deque<Integer> free = exact ? freeExact : freePairs;
    if (!free.isEmpty()) {
      return free.pop();
    }
    exactLanes.add(exact);
    return exactLanes.size() - 1;
  }

  /** A value has been read; after the last time its lane is free. */
  private void read(int number) {
    readers[number]--;
    if (readers[number] == 0) {
      (plan.nodes().get(number).exact() ? freeExact : freePairs).push(lanes[number]);
    }
  }
}
