package org.costdsl.lang.render.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Value;
import org.costdsl.lang.render.chart.Bar;
import org.costdsl.lang.render.chart.RowChart;
import org.costdsl.lang.render.chart.Tone;

/** Who uses the pools, and how much of each pool's device-hours the runs of the file take. */
final class AllocationPart {

  private static final double WHOLE = 100;

  private final CostReport report;

  AllocationPart(CostReport report) {
    this.report = report;
  }

  /** Empty if no pool says who uses it and no run is on a pool. */
  Optional<Exhibit> exhibit() {
    List<List<Cell>> rows = new ArrayList<>();
    List<RowChart.Row> bars = new ArrayList<>();
    for (Entity pool : report.entities("pool").stream().filter(e -> !e.library()).toList()) {
      uses(pool).forEach(u -> rows.add(row(pool, u.who() + " " + u.purpose(), "", u.share().map(Figure::median), "declared")));
      Map<String, Double> runs = runs(pool);
      runs.forEach((run, share) -> rows.add(row(pool, run, hours(run), Optional.of(share), "computed")));
      double taken = WHOLE * Math.min(1, runs.values().stream().mapToDouble(s -> s).sum());
      bars.add(new RowChart.Row(pool.name(), List.of(new Bar(0, taken, Tone.MAIN), new Bar(taken, WHOLE, Tone.REST))));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    ReportTable table = new ReportTable("allocation", "Allocation of pools", List.of(ReportTable.text("pool"), ReportTable.text("used by"),
        ReportTable.text("device-hours"), ReportTable.amount("share of pool"), ReportTable.text("share is")), rows);
    RowChart chart = new RowChart("Share of each pool's device-hours that the file's runs take.", "% of the pool's device-hours", false,
        bars, OptionalDouble.empty());
    return Optional.of(new Exhibit("Who uses the pools", "A run is an allocation of its pool: it adds nothing to the pool's cost.",
        Optional.of(chart), Exhibit.legend(Tone.MAIN, "runs in this file", Tone.REST, "everything else"), table));
  }

  private static List<Value.Use> uses(Entity pool) {
    return pool.values().get("use") instanceof Value.Uses uses ? uses.uses() : List.of();
  }

  /** Share of the pool's device-hours by run, stages counted under their run. */
  private Map<String, Double> runs(Entity pool) {
    Map<String, Double> shares = new LinkedHashMap<>();
    double capacity = pool.figure("capacity").map(Figure::median).orElse(Double.NaN);
    onPool(pool).forEach(item -> {
      double share = item.figure("device_hours").map(Figure::median).orElse(Double.NaN) / capacity;
      if (Double.isFinite(share)) {
        shares.merge(item.name(), share, Double::sum);
      }
    });
    return shares;
  }

  /** Stages and runs on the pool; a run whose stages are on it is left to them. */
  private Stream<Entity> onPool(Entity pool) {
    List<Entity> items = Stream.of("run", "stage").flatMap(k -> report.entities(k).stream()).filter(e -> !e.library())
        .filter(e -> e.allocation("on").filter(a -> a.of().equals(pool.name())).isPresent()).toList();
    return items.stream().filter(e -> items.stream().noneMatch(o -> o.name().startsWith(e.name() + ".")));
  }

  private String hours(String item) {
    return report.figure(item + ".device_hours").map(Figure::text).orElse("");
  }

  private static List<Cell> row(Entity pool, String user, String hours, Optional<Double> share, String origin) {
    return List.of(Cell.of(pool.name()), Cell.of(user.strip()), Cell.of(hours), share.map(Cell::share).orElse(Cell.of("not said")),
        Cell.of(origin));
  }
}
