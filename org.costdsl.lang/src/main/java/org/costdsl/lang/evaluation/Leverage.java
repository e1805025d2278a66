package org.costdsl.lang.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.evaluation.Formula.Input;

/** By how many per cent a figure grows or shrinks with one per cent of each of its inputs, all at their medians. */
final class Leverage {

  private Leverage() {
  }

  /** The leverage of each input by name, where there is one. */
  static Map<String, Double> of(Figure figure) {
    Plan plan = new Plan(List.of(figure.formula()));
    PointValues middle = PointValues.medians(plan);
    Slopes.Answer answer = new Slopes(middle).of(figure.formula());
    Map<String, Double> found = new HashMap<>();
    for (int i = 0; i < answer.numbers().length; i++) {
      int number = answer.numbers()[i];
      double leverage = StrictMath.abs(answer.slopes()[i] * (middle.at(number) / middle.value(figure.formula())));
      if (plan.nodes().get(number).formula() instanceof Input input && leverage > 0 && Double.isFinite(leverage)) {
        found.put(input.name(), leverage);
      }
    }
    return found;
  }
}
