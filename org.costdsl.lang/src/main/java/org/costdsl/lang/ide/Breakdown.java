package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.ScenarioComparison;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.CostPart;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.QuantityFormat;

/** Writes down what the costs of a file consist of. */
final class Breakdown {

  private static final List<String> COSTLY = List.of("pool", "staff", "overhead", "run");
  private static final List<String> LEADING = List.of("cost", "capex", "opex");
  private static final double NOTHING = 1e-6;

  private final CostReport report;

  private Breakdown(CostReport report) {
    this.report = report;
  }

  /** The breakdown in a scenario; that of the file as it stands if there is no such scenario any more. */
  static CostBreakdown of(CostReport report, String scenario) {
    CostReport variant = report.scenarios().get(scenario);
    List<String> names = Stream.concat(Stream.of(ScenarioComparison.BASE), report.scenarios().keySet().stream()).toList();
    return new CostBreakdown(variant == null ? ScenarioComparison.BASE : scenario, names,
        new Breakdown(variant == null ? report : variant).rows());
  }

  private List<CostBreakdown.Row> rows() {
    List<CostBreakdown.Row> rows = new ArrayList<>();
    Set<String> included = new HashSet<>();
    for (Entity programme : own("programme")) {
      included.addAll(programme.references("includes"));
      rows.add(programme(programme));
    }
    COSTLY.stream().flatMap(kind -> own(kind).stream()).filter(e -> !included.contains(e.name()) && !e.figures().isEmpty())
        .map(e -> item(e, List.of(), Optional.empty())).forEach(rows::add);
    return rows;
  }

  private List<Entity> own(String kind) {
    return report.entities(kind).stream().filter(e -> !e.library()).toList();
  }

  private CostBreakdown.Row programme(Entity programme) {
    Optional<Figure> cost = programme.figure("cost");
    Map<String, List<CostPart>> byItem = new LinkedHashMap<>();
    List<CostPart> parts = report.parts().getOrDefault(programme.name(), List.of());
    parts.forEach(p -> byItem.computeIfAbsent(p.item(), i -> new ArrayList<>()).add(p));
    Set<String> items = new LinkedHashSet<>(byItem.keySet());
    items.addAll(programme.references("includes"));
    List<CostBreakdown.Row> rows = new ArrayList<>();
    items.forEach(name -> report.entity(name).map(e -> item(e, byItem.getOrDefault(name, List.of()), cost)).ifPresent(rows::add));
    cost.flatMap(c -> unexplained(c, parts)).ifPresent(rows::add);
    rows.addAll(figures(programme));
    return row(programme.name(), title(programme), cost, Optional.empty(), false, place(programme.place()), rows);
  }

  /** What a stated cost has beyond its parts, or lacks. */
  private Optional<CostBreakdown.Row> unexplained(Figure cost, List<CostPart> parts) {
    Optional<Figure> rest = sum(parts).map(cost::minus)
        .filter(r -> StrictMath.abs(r.median()) > NOTHING * StrictMath.abs(cost.median()));
    return rest.map(r -> row("difference", "stated cost less its parts", rest, Optional.of(cost), true, Optional.empty(), List.of()));
  }

  private static Optional<Figure> sum(List<CostPart> parts) {
    return parts.stream().map(CostPart::amount).reduce(Figure::plus);
  }

  /** An item with what it adds to the whole; what adds nothing shows its own cost, without a share. */
  private CostBreakdown.Row item(Entity item, List<CostPart> parts, Optional<Figure> whole) {
    List<CostBreakdown.Row> rows = new ArrayList<>();
    parts.forEach(p -> rows.add(row(p.label(), "part of the cost", Optional.of(p.amount()), whole, false, place(item.place()),
        List.of())));
    Optional<Figure> own = LEADING.stream().flatMap(p -> item.figure(p).stream()).findFirst();
    own.ifPresent(o -> stages(item).forEach(s -> rows.add(stage(s, o))));
    rows.addAll(figures(item));
    Optional<Figure> added = sum(parts);
    boolean counted = added.isPresent();
    String note = whole.isPresent() && !counted ? "adds nothing, within the others: " + title(item) : title(item);
    return row(item.name(), note, counted ? added : own, counted ? whole : Optional.empty(), counted, place(item.place()), rows);
  }

  private List<Entity> stages(Entity run) {
    return own("stage").stream().filter(s -> s.name().startsWith(run.name() + ".")).toList();
  }

  private CostBreakdown.Row stage(Entity stage, Figure whole) {
    String name = stage.name().substring(stage.name().lastIndexOf('.') + 1);
    return row(name, title(stage), stage.figure("cost"), Optional.of(whole), true, place(stage.place()), figures(stage));
  }

  /** What a declaration is called, or else what it is. */
  private static String title(Entity entity) {
    return entity.name().endsWith(entity.title()) ? entity.kind() : entity.title();
  }

  private List<CostBreakdown.Row> figures(Entity entity) {
    List<CostBreakdown.Row> rows = new ArrayList<>();
    entity.figures().forEach((property, figure) -> rows.add(row(property, FigureText.how(figure), Optional.of(figure),
        Optional.empty(), false, place(entity.placeOf(property)), List.of())));
    return rows;
  }

  private CostBreakdown.Row row(String name, String description, Optional<Figure> figure, Optional<Figure> whole, boolean drawn,
      Optional<TextPlace> place, List<CostBreakdown.Row> children) {
    return new CostBreakdown.Row(name, description, figure.map(Figure::shortText).orElse(""),
        figure.map(f -> FigureText.interval(f, report.currency())).orElse(""),
        figure.flatMap(f -> whole.map(w -> share(f, w))).orElse(""),
        figure.filter(f -> drawn).map(f -> new CostBreakdown.Bar(f.low(), f.median(), f.high())), place, children);
  }

  private static String share(Figure part, Figure whole) {
    double share = part.median() / whole.median();
    return part.estimate().isPair() || whole.estimate().isPair() || !Double.isFinite(share) ? ""
        : QuantityFormat.standard().percent(share);
  }

  private static Optional<TextPlace> place(SourceRange range) {
    return Optional.of(TextPlace.of(range));
  }
}
