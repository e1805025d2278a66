package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.ExpectationResult;
import org.costdsl.lang.render.TextTable.Cell;

/** The expectations of files, each with its outcome, and a last line with the counts. */
public final class TestRenderer {

  private final TextStyle style;

  /** A renderer that lays text out in the given style. */
  public TestRenderer(TextStyle style) {
    this.style = style;
  }

  /** The whole text, each line ended by a line feed. */
  public String render(AnalysisResult result) {
    List<String> lines = new ArrayList<>();
    result.files().forEach(f -> addTo(lines, f));
    List<ExpectationResult> all = result.files().stream().flatMap(f -> expectations(f).stream()).toList();
    long failed = all.stream().filter(e -> !e.passed()).count();
    String counts = (all.size() - failed) + " passed, " + failed + " failed";
    lines.add(all.isEmpty() ? "no expectations found (write: expect NAME.PROPERTY = AMOUNT)"
        : style.paint(failed > 0 ? Ink.ERROR : Ink.GOOD, counts));
    return String.join("\n", lines) + "\n";
  }

  private void addTo(List<String> lines, FileResult file) {
    List<ExpectationResult> expectations = expectations(file);
    if (expectations.isEmpty()) {
      return;
    }
    TextTable table = new TextTable(style, "  ");
    expectations.forEach(e -> table.row(new Cell(e.passed() ? "pass" : "FAIL", e.passed() ? Ink.GOOD : Ink.ERROR),
        Cell.of("line " + e.place().line()), Cell.of(e.passed() ? e.text() : e.text() + ", but " + e.detail())));
    lines.add(style.paint(Ink.STRONG, SafeText.line(file.file())));
    lines.addAll(table.lines());
    lines.add("");
  }

  private static List<ExpectationResult> expectations(FileResult file) {
    return file.report().map(CostReport::expectations).orElse(List.of());
  }
}
