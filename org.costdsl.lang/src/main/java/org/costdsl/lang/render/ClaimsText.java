package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.render.TextTable.Cell;

/** The table of a file's claims: what the file's own figures say of each, and which rules say more. */
final class ClaimsText {

  private final TextStyle style;

  ClaimsText(TextStyle style) {
    this.style = style;
  }

  /** The table's lines; none if the file makes no claims. */
  List<String> lines(FileResult result) {
    List<ClaimResult> claims = result.report().map(CostReport::claims).orElse(List.of());
    if (claims.isEmpty()) {
      return List.of();
    }
    TextTable table = new TextTable(style, "  ");
    claims.forEach(c -> table.row(new Cell(c.claim().name(), Ink.STRONG),
        new Cell(VerdictWord.of(c.verdict()), VerdictWord.ink(c.verdict())), Cell.of(reason(c, result))));
    List<String> lines = new ArrayList<>();
    lines.add("claims in " + SafeText.line(result.file()) + ", each against the file's own figures");
    lines.addAll(table.lines());
    return lines;
  }

  private static String reason(ClaimResult claim, FileResult result) {
    List<String> rules = FindingTree.rulesOn(result.findings(), claim.claim().name());
    return rules.isEmpty() ? claim.reason() : claim.reason() + " (see " + String.join(", ", rules) + ")";
  }
}
