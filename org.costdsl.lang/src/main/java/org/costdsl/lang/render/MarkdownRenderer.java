package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;

/** The result of a check as GitHub-flavoured Markdown for a pull request or the summary of a build: what was found comes first. */
public final class MarkdownRenderer implements CheckRenderer {

  @Override
  public boolean headShowsTotals() {
    return true;
  }

  @Override
  public String head(CheckTotals totals) {
    return "## Cost claims\n\n" + MarkdownText.escaped(new SummaryText(TextStyle.plain()).line(totals)) + "\n";
  }

  /** The file's messages and claims; empty if there is nothing to say of it. */
  @Override
  public String file(FileResult file) {
    List<CheckMessage> messages = CheckMessage.of(file);
    List<ClaimResult> claims = file.report().map(CostReport::claims).orElse(List.of());
    if (messages.isEmpty() && claims.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("### " + MarkdownText.escaped(file.file()));
    if (!messages.isEmpty()) {
      lines.add("");
      messages.forEach(m -> add(lines, m));
    }
    if (!claims.isEmpty()) {
      lines.addAll(List.of("", "<details><summary>" + Counted.of(claims.size(), "claim") + "</summary>", "",
          "| claim | verdict | the file's own figures |", "|---|---|---|"));
      claims.forEach(c -> lines.add("| " + MarkdownText.escaped(c.claim().name()) + " | " + VerdictWord.of(c.verdict()) + " | "
          + MarkdownText.escaped(c.reason()) + " |"));
      lines.addAll(List.of("", "</details>"));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, CheckMessage message) {
    lines.add("- **" + message.severity().word() + "** line " + message.place().line() + ", " + MarkdownText.escaped(message.code())
        + ": " + MarkdownText.escaped(message.message()));
    message.details().forEach(d -> lines.add("  - " + MarkdownText.escaped(d)));
  }
}
