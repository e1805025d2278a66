package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.costdsl.lang.evaluation.Formula.Constant;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Formula.Operation;
import org.costdsl.lang.evaluation.Plan.Node;

/** The values of a plan at one point of its inputs. A value that is only bounded stands at its middle, or at its finite end. */
final class PointValues {

  private final Plan plan;
  private final double[] values;

  PointValues(Plan plan, ToDoubleFunction<Input> inputs) {
    this.plan = plan;
    this.values = new double[plan.nodes().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = plan.nodes().get(i).formula() instanceof Input input ? inputs.applyAsDouble(input) : value(i);
    }
  }

  private PointValues(PointValues other) {
    this.plan = other.plan;
    this.values = other.values.clone();
  }

  /** All inputs at their medians. */
  static PointValues medians(Plan plan) {
    return new PointValues(plan, i -> i.distribution().median());
  }

  /** The value of one formula at the medians of its inputs; not finite where some input is unknown altogether. */
  static double median(Formula formula) {
    return medians(new Plan(List.of(formula))).value(formula);
  }

  /** The values with every input of a name at some point of its distribution, all else as it is. */
  PointValues with(String name, double p) {
    PointValues changed = new PointValues(this);
    for (int i = 0; i < values.length; i++) {
      Formula formula = plan.nodes().get(i).formula();
      if (!(formula instanceof Input input)) {
        changed.values[i] = changed.value(i);
      } else if (input.name().equals(name)) {
        changed.values[i] = input.distribution().quantile(p);
      }
    }
    return changed;
  }

  Plan plan() {
    return plan;
  }

  /** The value of a root; not finite where some input is unknown altogether. */
  double value(Formula root) {
    return values[plan.number(root)];
  }

  /** The value with that number in the plan. */
  double at(int number) {
    return values[number];
  }

  private double value(int number) {
    Node node = plan.nodes().get(number);
    if (node.formula() instanceof Constant constant) {
      return constant.value();
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
}
