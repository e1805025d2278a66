package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.analysis.ScenarioComparison;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.render.TextTable.Cell;

/** Scenarios side by side as a table. */
public final class ComparisonRenderer {

  private final TextStyle style;

  /** A renderer for a page. */
  public ComparisonRenderer(TextStyle style) {
    this.style = style;
  }

  /** The table, each line ended by a line feed; one line that says so if there is nothing to compare. */
  public String render(ScenarioComparison comparison) {
    if (comparison.scenarios().size() < 2) {
      return "the file declares no scenario\n";
    }
    if (comparison.rows().isEmpty()) {
      return "no figure differs between " + SafeText.line(String.join(", ", comparison.scenarios())) + "\n";
    }
    TextTable table = new TextTable(style, "");
    List<Cell> heading = new ArrayList<>(List.of(new Cell("figure", Ink.FRAME)));
    comparison.scenarios().forEach(s -> heading.add(new Cell(s, Ink.FRAME)));
    table.row(heading.toArray(Cell[]::new));
    for (ScenarioComparison.Row row : comparison.rows()) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell(row.name(), Ink.STRONG)));
      comparison.scenarios().forEach(s -> cells.add(Cell.of(text(row.figures().get(s)))));
      table.row(cells.toArray(Cell[]::new));
    }
    return String.join("\n", table.lines()) + "\n";
  }

  private static String text(Figure figure) {
    return figure == null ? "no value" : figure.text();
  }
}
