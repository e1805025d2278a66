package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.costdsl.lang.evaluation.Formula.Constant;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Formula.Operation;
import org.costdsl.lang.evaluation.Plan.Node;

/**
 * A formula at one point of its inputs: its value, and by reverse accumulation (Griewank and Walther, Evaluating Derivatives,
 * 2008, §3.2) how it answers to each of them. A value that is only bounded stands at its middle, or at its finite end.
 */
final class PointValues {

  private final List<Node> nodes;
  private final double[] values;
  private final int root;

  PointValues(Formula formula, ToDoubleFunction<Input> inputs) {
    this(new Plan(List.of(formula)), formula, inputs);
  }

  PointValues(Plan plan, Formula formula, ToDoubleFunction<Input> inputs) {
    this.nodes = plan.nodes();
    this.root = plan.number(formula);
    this.values = new double[nodes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(nodes.get(i), inputs);
    }
  }

  /** The value of the whole; not finite where some input is unknown altogether. */
  double value() {
    return values[root];
  }

  private double value(Node node, ToDoubleFunction<Input> inputs) {
    if (node.formula() instanceof Constant constant) {
      return constant.value();
    }
    if (node.formula() instanceof Input input) {
      return inputs.applyAsDouble(input);
    }
    double a = values[node.left()];
    double b = values[node.right()];
    if (!(node.formula() instanceof Operation operation)) {
      return Double.isInfinite(a) ? b : Double.isInfinite(b) ? a : a / 2 + b / 2;
    }
    return switch (operation.operator()) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case TIMES -> a * b;
      case DIVIDED_BY -> a / b;
      case MINIMUM -> StrictMath.min(a, b);
      case MAXIMUM -> StrictMath.max(a, b);
    };
  }

  /** By how many per cent the whole grows if the value of a node grows by one, for each node. */
  double[] elasticities() {
    double[] slopes = new double[values.length];
    slopes[root] = 1;
    for (int i = root; i >= 0; i--) {
      if (slopes[i] != 0 && !nodes.get(i).isLeaf()) {
        spread(nodes.get(i), slopes, i);
      }
    }
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] *= values[i] / values[root];
    }
    return slopes;
  }

  /** The nodes, in the order of the elasticities. */
  List<Node> nodes() {
    return nodes;
  }

  private void spread(Node node, double[] slopes, int i) {
    double a = values[node.left()];
    double b = values[node.right()];
    double slope = slopes[i];
    if (!(node.formula() instanceof Operation operation)) {
      slopes[node.left()] += Double.isInfinite(b) ? slope : Double.isInfinite(a) ? 0 : slope / 2;
      slopes[node.right()] += Double.isInfinite(a) ? slope : Double.isInfinite(b) ? 0 : slope / 2;
      return;
    }
    switch (operation.operator()) {
      case PLUS, MINUS -> {
        slopes[node.left()] += slope;
        slopes[node.right()] += operation.operator() == Formula.Operator.PLUS ? slope : -slope;
      }
      case TIMES -> {
        slopes[node.left()] += slope * b;
        slopes[node.right()] += slope * a;
      }
      case DIVIDED_BY -> {
        slopes[node.left()] += slope / b;
        slopes[node.right()] -= slope * a / (b * b);
      }
      case MINIMUM, MAXIMUM -> slopes[values[i] == a ? node.left() : node.right()] += slope;
    }
  }
}
