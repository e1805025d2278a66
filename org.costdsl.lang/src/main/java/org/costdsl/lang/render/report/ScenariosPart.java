package org.costdsl.lang.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.analysis.ScenarioComparison;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Figure;

/** The figures in which the file's scenarios differ, side by side. */
final class ScenariosPart {

  private ScenariosPart() {
  }

  /** Empty if the file declares no scenario, or none makes a difference. */
  static Optional<Exhibit> exhibit(CostReport report) {
    ScenarioComparison comparison = ScenarioComparison.of(report);
    if (comparison.scenarios().size() < 2 || comparison.rows().isEmpty()) {
      return Optional.empty();
    }
    List<ReportTable.Column> columns = new ArrayList<>(List.of(ReportTable.text("figure")));
    comparison.scenarios().forEach(s -> columns.add(ReportTable.amount(s)));
    columns.add(ReportTable.data("unit"));
    Amounts amounts = new Amounts(report.currency());
    List<List<Cell>> rows = comparison.rows().stream().map(r -> row(r, comparison.scenarios(), amounts)).toList();
    ReportTable table = new ReportTable("scenarios", "Scenarios", columns, rows);
    return Optional.of(new Exhibit("Side by side", "Every figure in which a scenario differs from the file as it stands.", Optional.empty(),
        Map.of(), table));
  }

  private static List<Cell> row(ScenarioComparison.Row row, List<String> scenarios, Amounts amounts) {
    Figure first = row.figures().values().iterator().next();
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.name())));
    for (String scenario : scenarios) {
      Figure figure = row.figures().get(scenario);
      cells.add(figure == null ? Cell.of("no value") : amounts.of(figure, first));
    }
    cells.add(Cell.of(amounts.unitText(first)));
    return cells;
  }
}
