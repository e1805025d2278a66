package org.costdsl.lang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.SamplingProgress;
import org.costdsl.lang.evaluation.WhatIf;

/**
 * Figures over a grid of values of their inputs.
 *
 * @param inputs the inputs that vary, as the file has them
 * @param targets the figures, as the file has them
 * @param points one for each combination of the inputs' values, those of the last input varying first
 */
public record Sweep(List<Figure> inputs, List<Figure> targets, List<Point> points) {

  /** Points a grid may have: more than a table or a plot can show helps nobody. */
  public static final int MOST_POINTS = 10_000;

  /**
   * The values of one input.
   *
   * @param input its name
   * @param from the first value, in base units
   * @param to the last value
   * @param count how many equally spaced values, at least 2
   */
  public record Axis(String input, double from, double to, int count) {

    /** Creates the axis; fails with {@link IllegalArgumentException} for what is no grid. */
    public Axis {
      if (count < 2 || count > MOST_POINTS || !(Math.abs(to - from) < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("a sweep takes 2 to " + MOST_POINTS + " values between two finite ends");
      }
    }

    private double value(int number) {
      return from + (to - from) * number / (count - 1);
    }
  }

  /**
   * What a figure comes to, in base units.
   *
   * @param low its 5 % point
   * @param median its median
   * @param high its 95 % point
   */
  public record Span(double low, double median, double high) {
  }

  /**
   * The targets at one combination of values.
   *
   * @param inputs the values of the inputs, in base units
   * @param targets what the figures come to
   */
  public record Point(List<Double> inputs, List<Span> targets) {

    public Point {
      inputs = List.copyOf(inputs);
      targets = List.copyOf(targets);
    }
  }

  public Sweep {
    inputs = List.copyOf(inputs);
    targets = List.copyOf(targets);
    points = List.copyOf(points);
  }

  /**
   * Evaluates figures for each combination of values of their inputs.
   *
   * @param progress is told how many points are done
   * @throws IllegalArgumentException if a name or the grid makes no sense, with the reason
   */
  public static Sweep of(WhatIf whatIf, List<String> targets, List<Axis> axes, SamplingProgress progress) {
    long count = axes.stream().mapToLong(Axis::count).reduce(1, (a, b) -> Math.min(a * b, MOST_POINTS + 1L));
    if (count > MOST_POINTS) {
      throw new IllegalArgumentException("a sweep takes at most " + MOST_POINTS + " points, and these are more");
    }
    targets.forEach(t -> axes.forEach(a -> Dependence.of(whatIf, t, a.input)));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      progress.advanced(i, count);
      points.add(point(whatIf, targets, axes, i));
    }
    progress.advanced(count, count);
    return new Sweep(axes.stream().map(a -> Dependence.named(whatIf, a.input)).toList(),
        targets.stream().map(t -> Dependence.named(whatIf, t)).toList(), points);
  }

  private static Point point(WhatIf whatIf, List<String> targets, List<Axis> axes, int number) {
    Map<String, Double> values = new HashMap<>();
    int rest = number;
    for (int i = axes.size() - 1; i >= 0; i--) {
      values.put(axes.get(i).input, axes.get(i).value(rest % axes.get(i).count));
      rest /= axes.get(i).count;
    }
    List<Span> spans = whatIf.figures(targets, values).stream().map(f -> new Span(f.low(), f.median(), f.high())).toList();
    return new Point(axes.stream().map(a -> values.get(a.input)).toList(), spans);
  }
}
