package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.ScenarioComparison;
import org.costdsl.lang.analysis.diff.ClaimChange;
import org.costdsl.lang.analysis.diff.FigureChange;
import org.costdsl.lang.analysis.diff.FileDiff;
import org.costdsl.lang.analysis.diff.FindingChange;

/** Two versions of a file as GitHub-flavoured Markdown for a pull request: verdicts first. */
public final class DiffMarkdown {

  private static final String BOLD = "**";
  private static final String FIGURES = "| figure | before | after | move | by |";

  /** The whole text, each line ended by a line feed. */
  public String render(FileDiff diff) {
    List<String> lines = new ArrayList<>();
    lines.add("## Costs and claims: " + MarkdownText.escaped(diff.after().file()));
    lines.add("");
    lines.add(MarkdownText.escaped("against " + diff.before().file() + ": " + DiffWords.summary(diff)));
    for (FileDiff.Scenario scenario : diff.scenarios()) {
      String where = scenario.name().equals(ScenarioComparison.BASE) ? "" : " in scenario " + MarkdownText.escaped(scenario.name());
      add(lines, "Claims" + where, "| claim | before | after | why |", DiffWords.claims(scenario).stream().map(DiffMarkdown::row));
      List<FigureChange> figures = DiffWords.shown(scenario, diff.changes());
      add(lines, "Costs" + where, FIGURES, figures.stream().filter(FigureChange::leading).map(DiffMarkdown::row));
      addFolded(lines, figures.stream().filter(f -> !f.leading()).map(DiffMarkdown::row).toList());
    }
    add(lines, "Findings", "| | finding | says |", diff.findings().stream().map(DiffMarkdown::row));
    add(lines, "Changed in the file", "| input | before | after |", diff.changes().stream()
        .map(c -> row(text(c.name()), text(DiffWords.sides(c).get(0)), text(DiffWords.sides(c).get(1)))));
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String title, String heading, Stream<String> rows) {
    List<String> table = rows.toList();
    if (!table.isEmpty()) {
      lines.addAll(List.of("", "### " + title));
      addTable(lines, heading, table);
    }
  }

  private static void addFolded(List<String> lines, List<String> rows) {
    if (!rows.isEmpty()) {
      lines.addAll(List.of("", "<details><summary>" + Counted.of(rows.size(), "other figure") + " moved</summary>"));
      addTable(lines, FIGURES, rows);
      lines.addAll(List.of("", "</details>"));
    }
  }

  private static void addTable(List<String> lines, String heading, List<String> rows) {
    lines.addAll(List.of("", heading, heading.replaceAll("[^|]+", "---")));
    lines.addAll(rows);
  }

  private static String row(ClaimChange claim) {
    String after = text(DiffWords.verdict(claim.after()));
    return row(text(claim.name()), text(DiffWords.verdict(claim.before())), claim.differs() ? BOLD + after + BOLD : after,
        text(DiffWords.reason(claim)));
  }

  private static String row(FigureChange figure) {
    return row(text(figure.name()), text(DiffWords.amount(figure.before())), text(DiffWords.amount(figure.after())),
        text(figure.differs() ? DiffWords.move(figure) : "the same"), text(DiffWords.causes(figure)));
  }

  private static String row(FindingChange change) {
    String became = text(DiffWords.became(change));
    return row(change.worse() ? BOLD + became + BOLD : became, text(change.finding().severity().word() + " " + change.finding().rule()),
        text(change.finding().message()));
  }

  private static String row(String... cells) {
    return Stream.of(cells).map(c -> c.isEmpty() ? " " : " " + c + " ").collect(Collectors.joining("|", "|", "|"));
  }

  private static String text(String text) {
    return MarkdownText.escaped(text);
  }
}
