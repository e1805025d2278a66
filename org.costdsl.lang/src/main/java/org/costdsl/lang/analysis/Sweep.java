package org.costdsl.lang.analysis;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.WhatIf;

/**
 * A figure over a grid of values of one of its inputs.
 *
 * @param target the figure as the file has it
 * @param input the input as the file has it
 * @param points one for each value of the grid, in its order
 */
public record Sweep(Figure target, Figure input, List<Point> points) {

  /** Points a grid may have: more than a table or a plot can show helps nobody. */
  public static final int MOST_POINTS = 10_000;

  /**
   * The target at one value of the input, in base units.
   *
   * @param input the value of the input
   * @param low the target's 5 % point
   * @param median its median
   * @param high its 95 % point
   */
  public record Point(double input, double low, double median, double high) {
  }

  public Sweep {
    points = List.copyOf(points);
  }

  /**
   * Evaluates the target for equally spaced values of the input.
   *
   * @param from the first value, in base units
   * @param to the last value
   * @param count how many values, from 2 to {@link #MOST_POINTS}
   * @throws IllegalArgumentException if a name or the grid makes no sense, with the reason
   */
  public static Sweep of(WhatIf whatIf, String target, String input, double from, double to, int count) {
    if (count < 2 || count > MOST_POINTS || !(Math.abs(to - from) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a sweep takes 2 to " + MOST_POINTS + " values between two finite ends");
    }
    Dependence dependence = Dependence.of(whatIf, target, input);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double value = from + (to - from) * i / (count - 1);
      Figure figure = dependence.at(value);
      points.add(new Point(value, figure.low(), figure.median(), figure.high()));
    }
    return new Sweep(dependence.target(), dependence.input(), points);
  }
}
