package org.costdsl.lang.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Plan.Node;

/** The figures that a figure is derived from, and which of them each uncertain input was written in. */
final class Derivation {

  private final List<Figure> figures;
  private final Map<String, Input> inputs;
  private final Map<String, Figure> owners = new HashMap<>();

  Derivation(Figure root) {
    this.figures = below(root);
    this.inputs = inputs(root);
    leaves().forEach(this::own);
    // Only where a formula over other figures holds a range of its own is there anything left.
    figures.stream().filter(f -> !owners.keySet().containsAll(inputs.keySet())).forEach(this::own);
  }

  private void own(Figure figure) {
    inputs(figure).keySet().forEach(name -> owners.putIfAbsent(name, figure));
  }

  /** The uncertain inputs of the whole, each once, by the name that seeds it. */
  Map<String, Input> inputs() {
    return inputs;
  }

  /** The figure nearest to the text that an input was written in. */
  Optional<Figure> owner(String input) {
    return Optional.ofNullable(owners.get(input));
  }

  /** The names of all of them, the figure itself included. */
  Set<String> names() {
    return figures.stream().map(Figure::name).collect(Collectors.toSet());
  }

  /** The figures that are no formulas over others. */
  List<Figure> leaves() {
    return figures.stream().filter(f -> f.trace().inputs().isEmpty()).toList();
  }

  private static Map<String, Input> inputs(Figure figure) {
    Map<String, Input> found = new LinkedHashMap<>();
    for (Node node : new Plan(List.of(figure.formula())).nodes()) {
      if (node.formula() instanceof Input input) {
        found.putIfAbsent(input.name(), input);
      }
    }
    return found;
  }

  /** What a figure rests on before the figure itself, each once. */
  private static List<Figure> below(Figure root) {
    Set<Figure> done = new LinkedHashSet<>();
    Set<Figure> seen = new LinkedHashSet<>();
    Deque<Figure> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Figure figure = open.peek();
      if (seen.add(figure)) {
        figure.trace().inputs().stream().filter(f -> !seen.contains(f)).forEach(open::push);
      } else {
        done.add(open.pop());
      }
    }
    return new ArrayList<>(done);
  }
}
