package org.costdsl.lang.render.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Statement;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.render.FindingTree;
import org.costdsl.lang.render.VerdictWord;
import org.costdsl.lang.render.chart.Bar;
import org.costdsl.lang.render.chart.RowChart;
import org.costdsl.lang.render.chart.Tone;
import org.costdsl.lang.uncertainty.Verdict;

/** The claims with their verdicts, those that matter most first. */
final class ClaimsPart {

  private static final List<Verdict> ORDER = List.of(Verdict.CONTRADICTED, Verdict.UNDECIDED, Verdict.SUPPORTED, Verdict.NOT_CHECKABLE);
  private static final double HALF_LINE = 1.012;
  private static final double FURTHEST = 1e4;

  private final FileResult file;
  private final CostReport report;

  ClaimsPart(FileResult file, CostReport report) {
    this.file = file;
    this.report = report;
  }

  /** Contradicted, undecided, supported, not checkable; within each in order of the file. */
  List<ClaimResult> claims() {
    return report.claims().stream().sorted(Comparator.comparing(c -> ORDER.indexOf(c.verdict()))).toList();
  }

  /** What the claim says, in its own words or by its name. */
  static String words(ClaimResult claim) {
    Entity entity = claim.claim();
    return entity.title().isEmpty() ? entity.name() : entity.title();
  }

  static String stated(ClaimResult claim) {
    Optional<Statement> statement = claim.statement();
    if (statement.isEmpty() || statement.get() instanceof Statement.Opinion) {
      return "";
    }
    if (statement.get() instanceof Statement.Amount amount) {
      return amount.expression() + " is " + amount.stated().text();
    }
    if (statement.get() instanceof Statement.Alternatives several) {
      return "one of " + several.alternatives().size() + " readings is " + several.stated().text();
    }
    Statement.Event event = (Statement.Event) statement.get();
    return event.actor() + " " + event.verb() + event.object().map(o -> " " + o).orElse("") + event.when().map(w -> " in " + w).orElse("");
  }

  static String computed(ClaimResult claim) {
    return claim.statement().filter(Statement.Amount.class::isInstance).map(Statement.Amount.class::cast)
        .flatMap(Statement.Amount::computed).map(Figure::text).orElse("");
  }

  /** Titles of the sources that the claim names, each with its grade. */
  String sources(ClaimResult claim) {
    return claim.claim().references("source").stream().flatMap(s -> report.entity(s).stream())
        .map(s -> s.title() + s.word("tier").map(t -> " (" + t + ")").orElse("")).collect(Collectors.joining("; "));
  }

  List<String> rules(ClaimResult claim) {
    return FindingTree.rulesOn(file.findings(), claim.claim().name());
  }

  ReportTable table() {
    List<List<Cell>> rows = claims().stream().map(c -> List.of(Cell.of(VerdictWord.of(c.verdict())), Cell.of(c.claim().name()),
        Cell.of(words(c)), Cell.of(stated(c)), Cell.of(computed(c)), Cell.of(c.reason()), Cell.of(String.join(", ", rules(c))),
        Cell.of(sources(c)), Cell.of(c.claim().place().line()))).toList();
    return new ReportTable("claims", "Claims", List.of(ReportTable.text("verdict"), ReportTable.text("name"),
        ReportTable.text("claim"), ReportTable.text("states"), ReportTable.text("the file's figures give"), ReportTable.text("why"),
        ReportTable.text("findings"), ReportTable.text("source"), ReportTable.amount("line")), rows);
  }

  /** Stated amounts as multiples of the computed ones; empty if no claim can be shown so. */
  Optional<Exhibit> exhibit() {
    List<Multiple> multiples = claims().stream().flatMap(c -> multiple(c).stream()).toList();
    if (multiples.isEmpty()) {
      return Optional.empty();
    }
    List<RowChart.Row> bars = multiples.stream().map(m -> new RowChart.Row(m.claim,
        List.of(bar(m.low, m.high, Tone.MAIN), bar(m.stated, m.stated, Tone.OTHER)))).toList();
    String description = String.format(Locale.ROOT, "For %d claims, the stated amount as a multiple of the computed one.", bars.size());
    RowChart chart = new RowChart(description, "multiple of the computed amount", true, bars, OptionalDouble.of(1));
    List<List<Cell>> rows = multiples.stream().map(m -> List.of(Cell.of(m.claim), times(m.stated), times(m.low), times(m.high))).toList();
    ReportTable table = new ReportTable("multiples", "Multiples of the computed amount", List.of(ReportTable.text("claim"),
        ReportTable.amount("stated"), ReportTable.amount("computed, 5%"), ReportTable.amount("computed, 95%")), rows);
    return Optional.of(new Exhibit("Stated against computed", "1 is the median of what the file's own figures give.", Optional.of(chart),
        Exhibit.legend(Tone.MAIN, "computed, 5 to 95%", Tone.OTHER, "stated"), table));
  }

  private static Cell times(double multiple) {
    return new Cell(QuantityFormat.standard().format(multiple, Dimension.NONE, null) + " ×", OptionalDouble.of(multiple));
  }

  /** A claim's amount and the interval of what is computed, both over the computed median. */
  private record Multiple(String claim, double stated, double low, double high) {
  }

  /** On a logarithmic axis only what is positive and not too far away has a place. */
  private static Optional<Multiple> multiple(ClaimResult claim) {
    if (!(claim.statement().orElse(null) instanceof Statement.Amount amount) || amount.computed().isEmpty()) {
      return Optional.empty();
    }
    Figure computed = amount.computed().get();
    double middle = computed.median();
    double ratio = amount.stated().value() / middle;
    boolean shown = middle > 0 && computed.low() > 0 && Double.isFinite(computed.high()) && ratio > 1 / FURTHEST && ratio < FURTHEST;
    return shown ? Optional.of(new Multiple(claim.claim().name(), ratio, computed.low() / middle, computed.high() / middle))
        : Optional.empty();
  }

  /** As wide as the range, and never too thin to be seen. */
  private static Bar bar(double low, double high, Tone tone) {
    return new Bar(Math.min(low, high / HALF_LINE), Math.max(high, low * HALF_LINE), tone);
  }
}
