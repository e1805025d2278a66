package org.costdsl.lang.render.chart;

import java.util.List;

/**
 * How often each amount occurs among the draws: columns of equal width, those outside the 5 to 95 % interval paler.
 *
 * @param description what it shows, for those who cannot see it
 * @param axis what the axis measures
 * @param columns from left to right
 * @param median where a line marks the median
 */
public record DensityChart(String description, String axis, List<Column> columns, double median) implements Chart {

  /** A column: from where to where, which share of the draws, and what it is painted in. */
  public record Column(double from, double to, double share, Tone tone) {
  }

  public DensityChart {
    columns = List.copyOf(columns);
  }
}
