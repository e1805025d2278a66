package org.costdsl.lang.render.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.render.report.ReportTable.Use;

/** A report as Markdown with tables (GitHub's dialect); text from files cannot become markup. */
final class MarkdownReport {

  private MarkdownReport() {
  }

  /** The text, its last line ended by a line feed. */
  static String render(Report report) {
    StringBuilder text = new StringBuilder("# Cost audit of ").append(MarkdownText.of(report.figures().file())).append("\n\n");
    FileComment.of(report.file().text()).ifPresent(c -> text.append(MarkdownText.of(c)).append("\n\n"));
    text.append("Prices as of ").append(report.figures().asOf()).append(", amounts in ").append(report.figures().currency())
        .append(", intervals hold 90% of the draws.\n\n");
    text.append(verdicts(report.ranked())).append("\n\n");
    report.allTables().forEach(t -> text.append(table(t)));
    return text.append(MarkdownText.of(report.made())).append('\n').toString();
  }

  private static String verdicts(List<ClaimResult> claims) {
    return claims.isEmpty() ? "The file makes no claims." : claims.stream().map(c -> HtmlClaims.signed(c.verdict())).distinct()
        .map(v -> "**" + claims.stream().filter(c -> HtmlClaims.signed(c.verdict()).equals(v)).count() + "** " + v)
        .collect(Collectors.joining(" · "));
  }

  private static String table(ReportTable table) {
    int[] shown = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).use() != Use.DATA).toArray();
    StringBuilder text = new StringBuilder("## ").append(MarkdownText.of(table.title())).append("\n\n|");
    for (int i : shown) {
      text.append(' ').append(MarkdownText.of(table.columns().get(i).heading())).append(" |");
    }
    text.append("\n|");
    for (int i : shown) {
      text.append(table.columns().get(i).use() == Use.AMOUNT ? " ---: |" : " --- |");
    }
    for (List<Cell> row : table.rows()) {
      text.append("\n|");
      for (int i : shown) {
        text.append(' ').append(MarkdownText.of(row.get(i).text())).append(" |");
      }
    }
    return text.append("\n\n").toString();
  }
}
