package org.costdsl.lang.render.report;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What a report can be written as. */
public enum ReportFormat {
  /** One page for a browser. */
  HTML(r -> utf8(HtmlReport.render(r))),
  /** Text for a repository or a wiki. */
  MARKDOWN(r -> utf8(MarkdownReport.render(r))),
  /** All tables below one another, with plain numbers. */
  CSV(r -> utf8(CsvReport.render(r))),
  /** A workbook with a sheet for each table, numbers as numbers. */
  XLSX(WorkbookReport::render);

  private final Function<Report, byte[]> writer;

  ReportFormat(Function<Report, byte[]> writer) {
    this.writer = writer;
  }

  /** The whole file. */
  public byte[] render(Report report) {
    return writer.apply(report);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
