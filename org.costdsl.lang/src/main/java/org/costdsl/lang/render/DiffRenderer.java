package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.ScenarioComparison;
import org.costdsl.lang.analysis.diff.ChangedInput;
import org.costdsl.lang.analysis.diff.ClaimChange;
import org.costdsl.lang.analysis.diff.FigureChange;
import org.costdsl.lang.analysis.diff.FileDiff;
import org.costdsl.lang.analysis.diff.FindingChange;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.render.TextTable.Cell;

/** Two versions of a file side by side for a terminal: what was changed, verdicts, figures with what moved them, findings. */
public final class DiffRenderer {

  private static final String INDENT = "  ";

  private final TextStyle style;

  /** A renderer for a page. */
  public DiffRenderer(TextStyle style) {
    this.style = style;
  }

  /** The whole text, each line ended by a line feed. */
  public String render(FileDiff diff) {
    List<String> lines = new ArrayList<>();
    lines.add(SafeText.line(diff.before().file() + arrow() + diff.after().file()) + ": " + DiffWords.summary(diff));
    add(lines, "changed in the file", diff.changes().stream().map(this::row));
    for (FileDiff.Scenario scenario : diff.scenarios()) {
      String where = scenario.name().equals(ScenarioComparison.BASE) ? "" : " in scenario " + scenario.name();
      add(lines, "claims" + where, DiffWords.claims(scenario).stream().map(this::row));
      List<FigureChange> figures = DiffWords.shown(scenario, diff.changes());
      add(lines, "figures" + where, figures.stream().map(this::row));
      add(lines, "moved by" + where, figures.stream().filter(f -> f.parts().size() > (f.leading() ? 0 : 1)).map(this::causes));
    }
    add(lines, "findings", diff.findings().stream().map(this::row));
    return String.join("\n", lines) + "\n";
  }

  private String arrow() {
    return style.ascii() ? " -> " : " → ";
  }

  private void add(List<String> lines, String title, Stream<Cell[]> rows) {
    TextTable table = new TextTable(style, INDENT);
    rows.forEach(table::row);
    List<String> text = table.lines();
    if (!text.isEmpty()) {
      lines.add("");
      lines.add(style.paint(Ink.FRAME, SafeText.line(title)));
      lines.addAll(text);
    }
  }

  private Cell[] row(ChangedInput input) {
    List<String> sides = DiffWords.sides(input);
    return new Cell[] {new Cell(input.name(), Ink.STRONG), Cell.of(sides.get(0) + arrow() + sides.get(1))};
  }

  private Cell[] row(ClaimChange claim) {
    Ink ink = claim.after().map(c -> VerdictWord.ink(c.verdict())).orElse(Ink.FAINT);
    String sides = claim.differs() ? DiffWords.verdict(claim.before()) + arrow() + DiffWords.verdict(claim.after())
        : DiffWords.verdict(claim.after());
    return new Cell[] {new Cell(claim.name(), Ink.STRONG), new Cell(sides, ink),
        new Cell(DiffWords.became(claim), claim.worse() ? Ink.ERROR : Ink.FAINT),
        Cell.of(DiffWords.reason(claim))};
  }

  private Cell[] row(FigureChange figure) {
    String sides = figure.differs() ? DiffWords.amount(figure.before()) + arrow() + DiffWords.amount(figure.after())
        : DiffWords.amount(figure.after());
    return new Cell[] {new Cell(figure.name(), figure.leading() ? Ink.STRONG : Ink.PLAIN), Cell.of(sides),
        Cell.of(figure.differs() ? DiffWords.move(figure) : "the same")};
  }

  private Cell[] causes(FigureChange figure) {
    return new Cell[] {new Cell(figure.name(), Ink.STRONG), Cell.of(DiffWords.causes(figure))};
  }

  private Cell[] row(FindingChange change) {
    Finding finding = change.finding();
    return new Cell[] {new Cell(DiffWords.became(change), change.worse() ? Ink.ERROR : Ink.FAINT),
        new Cell(finding.severity().word(), Ink.of(finding.severity())), new Cell(finding.rule(), Ink.STRONG),
        Cell.of(finding.message())};
  }
}
