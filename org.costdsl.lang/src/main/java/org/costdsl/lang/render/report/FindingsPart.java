package org.costdsl.lang.render.report;

import java.util.List;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.render.Percent;

/** What the rules found, as a table. */
final class FindingsPart {

  private FindingsPart() {
  }

  static ReportTable table(FileResult file) {
    List<List<Cell>> rows = file.findings().stream().map(FindingsPart::row).toList();
    return new ReportTable("findings", "Findings", List.of(ReportTable.text("severity"), ReportTable.text("rule"),
        ReportTable.text("about"), ReportTable.text("message"), ReportTable.text("one number"), ReportTable.text("the other number"),
        ReportTable.text("because"), ReportTable.text("holds if"), ReportTable.text("certainty"), ReportTable.amount("line")), rows);
  }

  private static List<Cell> row(Finding f) {
    return List.of(Cell.of(f.severity().word()), Cell.of(f.rule()), Cell.of(f.subject()), Cell.of(f.message()),
        Cell.of(f.left().label() + ": " + f.left().value()), Cell.of(f.right().label() + ": " + f.right().value()),
        Cell.of(f.constraint()), Cell.of(f.remedy().orElse("")), Cell.of(certainty(f)), Cell.of(f.place().line()));
  }

  /** The probability of the violation; empty where nothing is uncertain. */
  static String certainty(Finding finding) {
    return finding.probability().isPresent() ? "violated with probability " + Percent.of(finding.probability().getAsDouble()) : "";
  }
}
