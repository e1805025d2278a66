package org.costdsl.lang.render.report;

import java.util.List;

/**
 * A table of a report.
 *
 * @param id a short stable name: a sheet's name, an anchor
 * @param title what it holds, for people
 * @param columns its columns in order
 * @param rows one cell for each column
 */
public record ReportTable(String id, String title, List<Column> columns, List<List<Cell>> rows) {

  /** A column: its heading, and whether it is for reading, for reckoning or for both. */
  public record Column(String heading, Use use) {
  }

  /** Who a column is for. */
  public enum Use {
    /** Text, everywhere. */
    TEXT,
    /** An amount: shown with its unit, and a plain number where a machine reads it. */
    AMOUNT,
    /** Only where a machine reads it, such as the unit of the amounts beside it. */
    DATA
  }

  public ReportTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(id + " has a row of " + row.size() + " cells and " + columns.size() + " columns");
      }
    }
  }

  static Column text(String heading) {
    return new Column(heading, Use.TEXT);
  }

  static Column amount(String heading) {
    return new Column(heading, Use.AMOUNT);
  }

  static Column data(String heading) {
    return new Column(heading, Use.DATA);
  }
}
