package org.costdsl.lang.analysis;

import java.util.Optional;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.WhatIf;
import org.costdsl.lang.uncertainty.Bounds;

/**
 * The value of an input at which a figure's median reaches a goal, by bisection over the input's natural limits. The same samples
 * are drawn for every value of the input, so that the median is a function of it and not of chance.
 *
 * @param target the figure as the file has it
 * @param input the input as the file has it
 * @param value the value of the input that reaches the goal, in base units
 * @param reached the target at that value
 */
public record GoalSeek(Figure target, Figure input, double value, Figure reached) {

  // Doublings of the distance from the present value, and halvings of the bracket found.
  private static final int DOUBLINGS = 60;
  private static final int HALVINGS = 200;
  private static final double FIRST_STEP = 0.25;
  private static final double EXACT = 1e-12;

  /**
   * Seeks.
   *
   * @param goal what the target's median is to be, in base units
   * @throws IllegalArgumentException if a name makes no sense or no value reaches the goal, with the reason
   */
  public static GoalSeek of(WhatIf whatIf, String target, String input, double goal) {
    Dependence dependence = Dependence.of(whatIf, target, input);
    double present = dependence.input().median();
    double start = Double.isFinite(present) ? present : 1;
    double value = bracket(dependence, goal, start, whatIf.limits(input)).map(b -> bisected(dependence, goal, b))
        .orElseThrow(() -> new IllegalArgumentException("no value of " + input + " was found at which " + target + " comes to that"));
    return new GoalSeek(dependence.target(), dependence.input(), value, dependence.at(value));
  }

  /** Two values of the input between which the goal is passed: ever further from the present value, to both sides. */
  private static Optional<Bounds> bracket(Dependence dependence, double goal, double start, Bounds limits) {
    double middle = Math.min(Math.max(start, limits.low()), limits.high());
    double excess = excess(dependence, goal, middle);
    double step = middle == 0 ? 1 : Math.abs(middle) * FIRST_STEP;
    double low = middle;
    double high = middle;
    for (int i = 0; i < DOUBLINGS && (low > limits.low() || high < limits.high()); i++, step *= 2) {
      double nextLow = Math.max(lower(low, middle, step), limits.low());
      double nextHigh = Math.min(middle + step, limits.high());
      if (isPassed(excess, excess(dependence, goal, nextLow))) {
        return Optional.of(new Bounds(nextLow, low));
      }
      if (isPassed(excess, excess(dependence, goal, nextHigh))) {
        return Optional.of(new Bounds(high, nextHigh));
      }
      low = nextLow;
      high = nextHigh;
    }
    return Optional.empty();
  }

  /** Downwards a positive value is halved first: most amounts cannot be negative. */
  private static double lower(double low, double middle, double step) {
    return middle > 0 && low > middle * EXACT ? low / 2 : middle - step;
  }

  private static boolean isPassed(double one, double other) {
    return !Double.isNaN(one) && !Double.isNaN(other) && one * other <= 0;
  }

  private static double bisected(Dependence dependence, double goal, Bounds bracket) {
    double low = bracket.low();
    double high = bracket.high();
    boolean rising = excess(dependence, goal, high) >= excess(dependence, goal, low);
    for (int i = 0; i < HALVINGS && high - low > EXACT * Math.max(Math.abs(low), Math.abs(high)); i++) {
      double middle = low / 2 + high / 2;
      boolean above = excess(dependence, goal, middle) > 0;
      low = above == rising ? low : middle;
      high = above == rising ? middle : high;
    }
    return low / 2 + high / 2;
  }

  private static double excess(Dependence dependence, double goal, double value) {
    return dependence.at(value).median() - goal;
  }
}
