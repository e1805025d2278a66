package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.costdsl.lang.analysis.ScenarioComparison;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.ide.ScenarioTable.Cell;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.QuantityFormat;

/** Sets the scenarios of a file side by side. */
final class Comparison {

  private Comparison() {
  }

  static ScenarioTable of(CostReport report) {
    ScenarioComparison comparison = ScenarioComparison.of(report);
    List<ScenarioComparison.Row> rows = new ArrayList<>(comparison.rows());
    rows.sort(Comparator.comparingInt(row -> rank(report, row)));
    return new ScenarioTable(comparison.scenarios(), rows.stream().map(row -> row(comparison.scenarios(), row)).toList());
  }

  /** Costs of programmes, then other costs, then the rest. */
  private static int rank(CostReport report, ScenarioComparison.Row row) {
    boolean money = row.figures().values().stream().anyMatch(f -> f.dimension().equals(Dimension.MONEY));
    boolean programme = report.entities("programme").stream().anyMatch(p -> row.name().startsWith(p.name() + "."));
    return money && programme ? 0 : money ? 1 : 2;
  }

  private static ScenarioTable.Row row(List<String> scenarios, ScenarioComparison.Row row) {
    Figure base = row.figures().get(ScenarioComparison.BASE);
    Figure any = row.figures().values().iterator().next();
    return new ScenarioTable.Row(row.name(), scenarios.stream().map(s -> cell(row.figures().get(s), base)).toList(),
        TextPlace.of(any.trace().place()));
  }

  private static Cell cell(Figure figure, Figure base) {
    if (figure == null) {
      return new Cell("no value", "", "", "");
    }
    boolean comparable = base != null && figure != base && figure.dimension().equals(base.dimension())
        && !figure.estimate().isPair() && !base.estimate().isPair();
    return comparable ? compared(figure, base) : new Cell(figure.shortText(), figure.text(), "", "");
  }

  private static Cell compared(Figure figure, Figure base) {
    Figure difference = figure.minus(base);
    if (difference.low() == 0 && difference.high() == 0) {
      return new Cell(figure.shortText(), figure.text(), "", "");
    }
    String more = signed(difference.median(), difference.shortText());
    String detail = figure.text() + "\n" + signed(difference.median(), difference.text());
    return new Cell(figure.shortText(), detail, more, percent(figure, base));
  }

  private static String percent(Figure figure, Figure base) {
    double more = figure.per(base).median() - 1;
    return Double.isFinite(more) ? signed(more, QuantityFormat.standard().percent(more)) : "";
  }

  private static String signed(double amount, String text) {
    return amount > 0 ? "+" + text : text;
  }
}
