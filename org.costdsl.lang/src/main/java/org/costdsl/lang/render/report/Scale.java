package org.costdsl.lang.render.report;

import java.util.stream.DoubleStream;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.quantity.UnitExpression;

/**
 * The axis of a chart: a unit with a magnitude, so that its numbers stay short.
 *
 * @param factor base units in one unit of the axis
 * @param label what the axis says, such as {@code billion USD}
 */
record Scale(double factor, String label) {

  private static final String[] MAGNITUDES = {"", "thousand", "million", "billion", "trillion"};
  private static final double STEP = 1_000;
  private static final double MANY = 10_000;

  /** The axis for amounts of the sort of a figure. */
  static Scale of(Figure sort, String currency, DoubleStream amounts) {
    double largest = amounts.filter(Double::isFinite).map(StrictMath::abs).max().orElse(1);
    UnitExpression unit = QuantityFormat.standard().unitFor(largest, sort.dimension());
    double factor = unit.factor();
    int magnitude = 0;
    while (largest / factor >= (magnitude == 0 ? MANY : STEP) && magnitude < MAGNITUDES.length - 1) {
      factor *= STEP;
      magnitude++;
    }
    return new Scale(factor, (MAGNITUDES[magnitude] + unit.afterNumber(true, currency)).strip());
  }

  double of(double amount) {
    return amount / factor;
  }
}
