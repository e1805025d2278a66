package org.costdsl.lang.ide;

import java.util.List;
import java.util.Optional;

/**
 * What the costs of a file consist of in one of its scenarios.
 *
 * @param scenario name of the scenario, {@code base} for the file as it stands
 * @param scenarios names of all scenarios, {@code base} first
 * @param rows the programmes, then what belongs to none of them
 */
public record CostBreakdown(String scenario, List<String> scenarios, List<Row> rows) {

  public CostBreakdown {
    scenarios = List.copyOf(scenarios);
    rows = List.copyOf(rows);
  }

  /**
   * A declaration, or one of its figures.
   *
   * @param name its name, such as {@code h800} or {@code capex}
   * @param description its title, or how the figure came about
   * @param amount the median with its unit, or both bounds of a value that is only bounded; empty if it has none
   * @param interval the 5 and 95 % points with their unit; empty where nothing is uncertain
   * @param share its part of the whole above it in per cent; empty if it is none
   * @param bar its extent for a chart; empty unless it is part of the whole above it
   * @param place where it stands; empty for what stands in a library
   * @param children its parts, then its other figures
   */
  public record Row(String name, String description, String amount, String interval, String share, Optional<Bar> bar,
      Optional<TextPlace> place, List<Row> children) {

    public Row {
      children = List.copyOf(children);
    }
  }

  /** The 5 % point, median and 95 % point of an amount, in base units. */
  public record Bar(double low, double median, double high) {

    /** Whether it can be drawn: an open bound has no end. */
    public boolean isFinite() {
      return Double.isFinite(low) && Double.isFinite(median) && Double.isFinite(high);
    }
  }
}
