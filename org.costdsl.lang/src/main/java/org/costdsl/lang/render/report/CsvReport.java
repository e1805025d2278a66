package org.costdsl.lang.render.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.costdsl.lang.render.report.ReportTable.Column;

/**
 * All tables of a report as comma-separated values (RFC 4180, with line feeds), an empty line between them; the first column names
 * the table. Numbers are plain, with a point, in the unit of their row.
 */
final class CsvReport {

  // More would show the noise of conversion between units.
  private static final MathContext DIGITS = new MathContext(12);

  private CsvReport() {
  }

  static String render(Report report) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (ReportTable table : report.allTables()) {
        print(printer, table, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can always be written", e);
    }
    return text.toString();
  }

  private static void print(CSVPrinter printer, ReportTable table, StringBuilder text) throws IOException {
    if (text.length() > 0) {
      text.append('\n');
    }
    List<String> heading = new ArrayList<>(List.of("table"));
    table.columns().stream().map(Column::heading).forEach(heading::add);
    printer.printRecord(heading);
    for (List<Cell> row : table.rows()) {
      List<String> values = new ArrayList<>(List.of(table.id()));
      row.stream().map(CsvReport::value).forEach(values::add);
      printer.printRecord(values);
    }
  }

  private static String value(Cell cell) {
    return cell.number().isPresent() ? number(cell.number().getAsDouble()) : Spreadsheet.safe(cell.text());
  }

  private static String number(double value) {
    return value == 0 ? "0" : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
