package org.costdsl.lang.ide;

import java.util.List;

/**
 * The figures that differ between a file's scenarios, side by side.
 *
 * @param scenarios the scenarios' names, {@code base} first; that alone if the file declares none
 * @param rows one for each figure that is not the same in all, costs of programmes first
 */
public record ScenarioTable(List<String> scenarios, List<Row> rows) {

  public ScenarioTable {
    scenarios = List.copyOf(scenarios);
    rows = List.copyOf(rows);
  }

  /**
   * One figure.
   *
   * @param name its name, such as {@code owning.cost}
   * @param cells what it is in each scenario, in their order
   * @param place where it is declared
   */
  public record Row(String name, List<Cell> cells, TextPlace place) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A figure in one scenario.
   *
   * @param amount the median; says so if it has no value
   * @param detail the same with its interval, and the difference with its own
   * @param difference how much more than in {@code base}; empty for {@code base} itself, where it is the same, and where it is not to be had
   * @param percent the same in per cent of the base, signed
   */
  public record Cell(String amount, String detail, String difference, String percent) {
  }
}
