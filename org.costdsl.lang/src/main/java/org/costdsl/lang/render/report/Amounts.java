package org.costdsl.lang.render.report;

import java.util.List;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.quantity.UnitExpression;
import org.costdsl.lang.render.FigureColumns;

/** Figures as cells: median, 5 and 95 % points, and the unit that all three are in. */
final class Amounts {

  private final String currency;

  Amounts(String currency) {
    this.currency = currency;
  }

  static List<ReportTable.Column> columns() {
    return List.of(ReportTable.amount("median"), ReportTable.amount("5%"), ReportTable.amount("95%"), ReportTable.data("unit"));
  }

  /** Four cells; the ends are left empty where nothing is uncertain. */
  List<Cell> cells(Figure figure) {
    UnitExpression unit = unit(figure);
    boolean exact = figure.estimate().isPoint();
    return List.of(Cell.amount(figure.median(), unit, FigureColumns.median(figure)),
        exact ? Cell.EMPTY : Cell.amount(figure.low(), unit, text(figure.low(), figure)),
        exact ? Cell.EMPTY : Cell.amount(figure.high(), unit, text(figure.high(), figure)),
        Cell.of(unit.afterNumber(true, currency).strip()));
  }

  /** An amount of the same sort as a figure. */
  Cell like(Figure figure, double amount) {
    return Cell.amount(amount, unit(figure), text(amount, figure));
  }

  /** The median of a figure in the unit of another of the same sort. */
  Cell of(Figure figure, Figure like) {
    return Cell.amount(figure.median(), unit(like), figure.text());
  }

  String unitText(Figure figure) {
    return unit(figure).afterNumber(true, currency).strip();
  }

  private String text(double amount, Figure figure) {
    return Double.isFinite(amount) ? QuantityFormat.standard().format(amount, figure.dimension(), currency) : "open";
  }

  private static UnitExpression unit(Figure figure) {
    double size = Double.isFinite(figure.median()) ? figure.median() : Double.isFinite(figure.high()) ? figure.high() : figure.low();
    return QuantityFormat.standard().unitFor(Double.isFinite(size) ? size : 1, figure.dimension());
  }
}
