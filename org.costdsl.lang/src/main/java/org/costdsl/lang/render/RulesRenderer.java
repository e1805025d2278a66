package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.render.TextTable.Cell;

/** The catalogue of rules: a list, or the page of one rule. */
public final class RulesRenderer {

  private final TextStyle style;

  /** A renderer that lays text out in the given style. */
  public RulesRenderer(TextStyle style) {
    this.style = style;
  }

  /** One line a rule: id, severity, kind, title; each ended by a line feed. */
  public String list(List<RuleSheet> rules) {
    TextTable table = new TextTable(style, "");
    rules.forEach(r -> table.row(new Cell(r.id(), Ink.STRONG), new Cell(r.severity().word(), Ink.of(r.severity())),
        new Cell(r.kind(), Ink.FAINT), Cell.of(r.title())));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(Counted.of(rules.size(), "rule") + "; costdsl rules show ID gives a rule's page");
    return String.join("\n", lines) + "\n";
  }

  /** A rule's page, each line ended by a line feed. */
  public String page(RuleSheet rule) {
    List<String> lines = new ArrayList<>();
    lines.add(style.paint(Ink.STRONG, SafeText.line(rule.id())) + ": " + SafeText.line(rule.title()));
    lines.add(style.paint(Ink.of(rule.severity()), rule.severity().word()) + ", " + SafeText.line(rule.kind()));
    TextTable thresholds = new TextTable(style, "  ");
    rule.thresholds().forEach(t -> thresholds.row(Cell.of(t.name()), Cell.of(t.value()), new Cell(t.meaning(), Ink.FAINT)));
    if (!rule.thresholds().isEmpty()) {
      lines.add("thresholds");
      lines.addAll(thresholds.lines());
    }
    if (!rule.explains().isEmpty()) {
      lines.add(SafeText.line("explains " + String.join(", ", rule.explains())));
    }
    lines.add("");
    rule.text().strip().lines().map(SafeText::line).forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }
}
