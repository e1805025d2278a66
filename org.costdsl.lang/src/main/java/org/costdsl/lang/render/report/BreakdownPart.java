package org.costdsl.lang.render.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.render.chart.Bar;
import org.costdsl.lang.render.chart.RowChart;
import org.costdsl.lang.render.chart.Tone;

/** What the cost of a programme, or of a run with stages, is made of. */
final class BreakdownPart {

  private final CostReport report;
  private final Amounts amounts;

  /** A part with its name; the parts sum to the whole. */
  private record Part(String name, Figure amount) {
  }

  BreakdownPart(CostReport report) {
    this.report = report;
    this.amounts = new Amounts(report.currency());
  }

  /** One for each programme; for each run with several stages where there is no programme. */
  List<Exhibit> exhibits() {
    List<Exhibit> programmes = own("programme").flatMap(p -> exhibit(p, programme(p)).stream()).toList();
    return programmes.isEmpty() ? own("run").flatMap(r -> exhibit(r, run(r)).stream()).toList() : programmes;
  }

  private Stream<Entity> own(String kind) {
    return report.entities(kind).stream().filter(e -> !e.library());
  }

  /** CapEx pool by pool, staff, overheads, and what is left of the OpEx. */
  private List<Part> programme(Entity programme) {
    List<Part> parts = new ArrayList<>();
    programme.figure("capex").ifPresent(f -> (f.trace().inputs().isEmpty() ? List.of(f) : f.trace().inputs())
        .forEach(pool -> parts.add(new Part(pool.name(), pool))));
    Optional<Figure> opex = programme.figure("opex");
    if (opex.isEmpty()) {
      return parts;
    }
    Figure rest = opex.get();
    for (String property : List.of("staff_cost", "overhead_cost")) {
      Optional<Figure> part = opex.get().trace().inputs().stream().filter(f -> f.name().equals(programme.name() + "." + property)).findFirst();
      if (part.isPresent()) {
        parts.add(new Part(part.get().name(), part.get()));
        rest = rest.minus(part.get());
      }
    }
    parts.add(new Part("operation, rent, other runs", rest));
    return parts;
  }

  private List<Part> run(Entity run) {
    return report.entities("stage").stream().filter(s -> s.name().startsWith(run.name() + "."))
        .flatMap(s -> s.figure("cost").stream()).map(f -> new Part(f.name(), f)).toList();
  }

  private Optional<Exhibit> exhibit(Entity whole, List<Part> all) {
    Optional<Figure> cost = whole.figure("cost").filter(c -> c.median() > 0 && Double.isFinite(c.high()));
    List<Part> parts = all.stream().filter(p -> Double.isFinite(p.amount.median()) && p.amount.median() > 0)
        .sorted(Comparator.comparingDouble((Part p) -> -p.amount.median())).toList();
    return cost.isEmpty() || parts.size() < 2 ? Optional.empty() : Optional.of(exhibit(whole, cost.get(), parts));
  }

  private Exhibit exhibit(Entity whole, Figure cost, List<Part> parts) {
    List<ReportTable.Column> columns = new ArrayList<>(List.of(ReportTable.text("part")));
    columns.addAll(Amounts.columns());
    columns.add(ReportTable.amount("share"));
    double mean = cost.estimate().mean();
    List<List<Cell>> rows = new ArrayList<>(parts.stream().map(p -> row(p, mean)).toList());
    rows.add(row(new Part(cost.name(), cost), mean));
    Scale scale = Scale.of(cost, report.currency(), parts.stream().mapToDouble(p -> p.amount.median()));
    List<RowChart.Row> bars = parts.stream()
        .map(p -> new RowChart.Row(p.name, List.of(new Bar(0, scale.of(p.amount.median()), Tone.MAIN)))).toList();
    String description = "Parts of " + cost.name() + ", the largest first: " + parts.get(0).name + ".";
    return new Exhibit(cost.name() + ": " + cost.text(), whole.title().equals(whole.name()) ? "" : whole.title(),
        Optional.of(new RowChart(description, scale.label(), false, bars, OptionalDouble.empty())), Map.of(Tone.MAIN, "median"),
        new ReportTable("breakdown-" + whole.name(), "Breakdown of " + cost.name(), columns, rows));
  }

  private List<Cell> row(Part part, double whole) {
    return Stream.of(Stream.of(Cell.of(part.name)), amounts.cells(part.amount).stream(),
        Stream.of(Cell.share(part.amount.estimate().mean() / whole))).flatMap(s -> s).toList();
  }
}
