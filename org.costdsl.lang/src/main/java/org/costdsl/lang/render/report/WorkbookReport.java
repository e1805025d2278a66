package org.costdsl.lang.render.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.costdsl.lang.render.report.ReportTable.Use;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook (Office Open XML): a sheet for each table, numbers as numbers, text never as a formula. */
final class WorkbookReport {

  private static final int LONGEST_NAME = 31;
  private static final double TEXT_WIDTH = 28;
  private static final double AMOUNT_WIDTH = 15;

  private WorkbookReport() {
  }

  static byte[] render(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "costdsl", null)) {
      Set<String> names = new HashSet<>();
      for (ReportTable table : sheets(report)) {
        write(workbook.newWorksheet(name(table.id(), names)), table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook in memory can always be written", e);
    }
    return bytes.toByteArray();
  }

  /** A workbook has at least one sheet, if only with the headings of the figures. */
  private static List<ReportTable> sheets(Report report) {
    List<ReportTable> tables = report.allTables();
    return tables.isEmpty() ? List.of(report.tables().figures()) : tables;
  }

  /** A sheet's name has no such signs, is short, and differs from others in more than case. */
  private static String name(String id, Set<String> taken) {
    String plain = id.replaceAll("[\\[\\]:*?/\\\\']", "_");
    String name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String end = "~" + i;
      name = plain.substring(0, Math.min(LONGEST_NAME - end.length(), plain.length())) + end;
    }
    return name;
  }

  private static void write(Worksheet sheet, ReportTable table) {
    for (int c = 0; c < table.columns().size(); c++) {
      sheet.value(0, c, table.columns().get(c).heading());
      sheet.style(0, c).bold().set();
      sheet.width(c, table.columns().get(c).use() == Use.AMOUNT ? AMOUNT_WIDTH : TEXT_WIDTH);
    }
    sheet.freezePane(0, 1);
    for (int r = 0; r < table.rows().size(); r++) {
      List<Cell> row = table.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        write(sheet, r + 1, c, row.get(c));
      }
    }
  }

  private static void write(Worksheet sheet, int row, int column, Cell cell) {
    if (cell.number().isPresent()) {
      sheet.value(row, column, cell.number().getAsDouble());
    } else if (!cell.text().isEmpty()) {
      sheet.value(row, column, Spreadsheet.safe(cell.text()));
    }
  }
}
