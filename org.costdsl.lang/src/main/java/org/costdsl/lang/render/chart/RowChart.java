package org.costdsl.lang.render.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Rows with bars over one horizontal axis: breakdowns, tornados, shares, ranges.
 *
 * @param description what it shows, for those who cannot see it
 * @param axis what the axis measures
 * @param logarithmic whether the axis is logarithmic; all bars then lie above zero
 * @param rows from top to bottom
 * @param reference where a line crosses all rows
 */
public record RowChart(String description, String axis, boolean logarithmic, List<Row> rows, OptionalDouble reference)
    implements Chart {

  /** A row: its label and its bars, drawn one over another in their order. */
  public record Row(String label, List<Bar> bars) {
    public Row {
      bars = List.copyOf(bars);
    }
  }

  public RowChart {
    rows = List.copyOf(rows);
  }
}
