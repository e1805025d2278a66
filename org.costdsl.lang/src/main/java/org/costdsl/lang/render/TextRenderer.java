package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileResult;

/** The result of a check as text for people: messages with excerpts file by file, then the claims, then one line that sums up. */
public final class TextRenderer implements CheckRenderer {

  private final TextStyle style;

  /** A renderer that lays text out in the given style. */
  public TextRenderer(TextStyle style) {
    this.style = style;
  }

  /** The file's messages, claims and accepted findings, each line ended by a line feed. */
  @Override
  public String file(FileResult file) {
    List<String> lines = new ArrayList<>();
    addTo(lines, file);
    return joined(lines);
  }

  /** One line that sums up. */
  @Override
  public String foot(CheckTotals totals) {
    return new SummaryText(style).line(totals) + "\n";
  }

  /** Only the problems with the text of files, for commands that cannot go on because of them. */
  public String issues(AnalysisResult result) {
    List<String> lines = new ArrayList<>();
    result.files().forEach(f -> addIssues(lines, f));
    return joined(lines);
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
  }

  private void addTo(List<String> lines, FileResult file) {
    addIssues(lines, file);
    FindingText findings = new FindingText(style, file.file(), new SourceLines(file.text()), FindingText.USUAL_INPUTS);
    file.findings().forEach(f -> addBlock(lines, findings.lines(f)));
    addBlock(lines, new ClaimsText(style).lines(file));
    AcceptedText accepted = new AcceptedText(style);
    addBlock(lines, file.accepted().stream().flatMap(a -> accepted.lines(a).stream()).toList());
  }

  private void addIssues(List<String> lines, FileResult file) {
    IssueText issues = new IssueText(style, file.file(), new SourceLines(file.text()));
    file.issues().forEach(i -> addBlock(lines, issues.lines(i)));
  }

  private static void addBlock(List<String> lines, List<String> block) {
    lines.addAll(block);
    if (!block.isEmpty()) {
      lines.add("");
    }
  }
}
