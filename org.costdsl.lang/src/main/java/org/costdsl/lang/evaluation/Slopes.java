package org.costdsl.lang.evaluation;

import java.util.Arrays;
import org.costdsl.lang.evaluation.Formula.Operation;
import org.costdsl.lang.evaluation.Formula.Operator;
import org.costdsl.lang.evaluation.Plan.Node;

/**
 * How values answer to the inputs and numbers that they are worked out from, at one point, by reverse accumulation (Griewank and
 * Walther, Evaluating Derivatives, 2008, §3.2). For one root after the other, on one thread.
 */
final class Slopes {

  private final PointValues point;
  // The lowest number that each value rests on: below it there is nothing to look at.
  private final int[] floors;
  private final double[] slopes;
  private final boolean[] reached;
  private final int[] found;

  /**
   * What one root answers to.
   *
   * @param numbers of the leaves in the plan that it rests on, ascending
   * @param slopes by how much it grows if the leaf grows by one
   */
  record Answer(int[] numbers, double[] slopes) {
  }

  Slopes(PointValues point) {
    this.point = point;
    int size = point.plan().nodes().size();
    this.floors = new int[size];
    this.slopes = new double[size];
    this.reached = new boolean[size];
    this.found = new int[size];
    for (int i = 0; i < size; i++) {
      Node node = point.plan().nodes().get(i);
      floors[i] = node.isLeaf() ? i : StrictMath.min(floors[node.left()], floors[node.right()]);
    }
  }

  /** How many values have to be looked at for a root. */
  long steps(Formula root) {
    int number = point.plan().number(root);
    return number - floors[number] + 1L;
  }

  Answer of(Formula root) {
    int number = point.plan().number(root);
    int leaves = 0;
    slopes[number] = 1;
    reached[number] = true;
    for (int i = number; i >= floors[number]; i--) {
      if (reached[i] && point.plan().nodes().get(i).isLeaf()) {
        found[leaves++] = i;
      } else if (reached[i]) {
        spread(i);
      }
    }
    return answer(leaves);
  }

  private Answer answer(int leaves) {
    int[] numbers = Arrays.copyOf(found, leaves);
    Arrays.sort(numbers);
    double[] result = new double[leaves];
    for (int i = 0; i < leaves; i++) {
      result[i] = slopes[numbers[i]];
      slopes[numbers[i]] = 0;
      reached[numbers[i]] = false;
    }
    return new Answer(numbers, result);
  }

  private void spread(int number) {
    Node node = point.plan().nodes().get(number);
    reached[node.left()] = true;
    reached[node.right()] = true;
    double a = point.at(node.left());
    double b = point.at(node.right());
    double slope = slopes[number];
    slopes[number] = 0;
    reached[number] = false;
    if (slope == 0) {
      return;
    }
    if (!(node.formula() instanceof Operation operation)) {
      slopes[node.left()] += Double.isInfinite(b) ? slope : Double.isInfinite(a) ? 0 : slope / 2;
      slopes[node.right()] += Double.isInfinite(a) ? slope : Double.isInfinite(b) ? 0 : slope / 2;
      return;
    }
    switch (operation.operator()) {
      case PLUS, MINUS -> {
        slopes[node.left()] += slope;
        slopes[node.right()] += operation.operator() == Operator.PLUS ? slope : -slope;
      }
      case TIMES -> {
        slopes[node.left()] += slope * b;
        slopes[node.right()] += slope * a;
      }
      case DIVIDED_BY -> {
        slopes[node.left()] += slope / b;
        slopes[node.right()] -= slope * a / (b * b);
      }
      case MINIMUM, MAXIMUM -> slopes[point.at(number) == a ? node.left() : node.right()] += slope;
    }
  }
}
