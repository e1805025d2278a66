package org.costdsl.lang.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;

/**
 * The figures that differ between a file's scenarios, side by side.
 *
 * @param scenarios the scenarios' names, {@code base} first
 * @param rows one for each figure that is not the same in all
 */
public record ScenarioComparison(List<String> scenarios, List<Row> rows) {

  /** What the top-level declarations are. */
  public static final String BASE = "base";

  /**
   * One figure.
   *
   * @param name its name
   * @param figures the figure by scenario; absent where it has no value
   */
  public record Row(String name, Map<String, Figure> figures) {

    public Row {
      figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    private boolean differs(int scenarios) {
      return figures.size() < scenarios || figures.values().stream().map(Row::shown).distinct().count() > 1;
    }

    private static List<Double> shown(Figure figure) {
      return List.of(figure.low(), figure.median(), figure.high());
    }
  }

  public ScenarioComparison {
    scenarios = List.copyOf(scenarios);
    rows = List.copyOf(rows);
  }

  /** Compares the scenarios of a report; without rows if it has none. */
  public static ScenarioComparison of(CostReport report) {
    Map<String, CostReport> reports = new LinkedHashMap<>();
    reports.put(BASE, report);
    reports.putAll(report.scenarios());
    Map<String, Map<String, Figure>> found = new LinkedHashMap<>();
    reports.forEach((scenario, r) -> r.entities().values().stream().filter(e -> !e.library()).map(Entity::figures)
        .forEach(figures -> figures.values().forEach(
            f -> found.computeIfAbsent(f.name(), n -> new LinkedHashMap<>()).put(scenario, f))));
    List<Row> rows = new ArrayList<>();
    found.forEach((name, figures) -> rows.add(new Row(name, figures)));
    return new ScenarioComparison(List.copyOf(reports.keySet()), rows.stream().filter(r -> r.differs(reports.size())).toList());
  }
}
