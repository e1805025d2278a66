package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.render.TextTable.Cell;

/** The figures of a file as a table: median, 5 to 95 % interval, and how each came about. */
public final class EstimateRenderer {

  private final TextStyle style;
  private final boolean inputsToo;

  /** A renderer of the computed figures, and of those given and taken by default if {@code inputsToo}. */
  public EstimateRenderer(TextStyle style, boolean inputsToo) {
    this.style = style;
    this.inputsToo = inputsToo;
  }

  /** The table, each line ended by a line feed; one line that says so if there are no figures. */
  public String render(CostReport report) {
    TextTable table = new TextTable(style, "");
    table.row(heading("figure"), heading("median"), heading("5–95%"), heading("how"));
    List<Figure> figures = figures(report);
    figures.forEach(f -> table.row(new Cell(f.name(), Ink.STRONG), Cell.of(FigureColumns.median(f)),
        Cell.of(FigureColumns.interval(f, report.currency())), new Cell(FigureColumns.how(f), Ink.FAINT)));
    List<String> lines = new ArrayList<>(table.lines());
    if (figures.isEmpty()) {
      lines.set(0, "no figures in " + SafeText.line(report.file()));
    }
    if (!report.scenarios().isEmpty()) {
      String names = String.join(", ", report.scenarios().keySet());
      lines.add(style.paint(Ink.FAINT, SafeText.line("scenarios of their own (--scenario NAME): " + names)));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<Figure> figures(CostReport report) {
    List<Figure> figures = new ArrayList<>();
    report.entities().values().stream().filter(e -> !e.library()).map(Entity::figures).forEach(m -> figures.addAll(m.values()));
    return figures.stream().filter(f -> inputsToo || FigureColumns.isDerived(f)).toList();
  }

  private static Cell heading(String text) {
    return new Cell(text, Ink.FRAME);
  }
}
