package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.EvidenceKind;
import org.costdsl.lang.evaluation.EvidenceShares;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.render.TextTable.Cell;

/** The figures of a file as a table: median, 5 to 95 % interval, and how each came about. */
public final class EstimateRenderer {

  private static final int NAMED = 3;
  /** With fewer columns than this the last one would be a thread of single words; `explain` says the same for one figure. */
  private static final int LEAST_FOR_HOW = 40;

  private final TextStyle style;
  private final boolean inputsToo;
  private final Function<List<Figure>, Map<Figure, EvidenceShares>> evidence;

  /** A renderer of the computed figures, and of those given, taken by default or unknown if {@code inputsToo}. */
  public EstimateRenderer(TextStyle style, boolean inputsToo) {
    this(style, inputsToo, f -> Map.of());
  }

  /** The same with what the figures and their variances rest on, where that can be said. */
  public EstimateRenderer(TextStyle style, boolean inputsToo, Function<List<Figure>, Map<Figure, EvidenceShares>> evidence) {
    this.style = style;
    this.inputsToo = inputsToo;
    this.evidence = evidence;
  }

  /** The table, each line ended by a line feed; one line that says so if there are no figures. */
  public String render(CostReport report) {
    List<Figure> figures = figures(report);
    Figure.sampleTogether(figures);
    Map<Figure, EvidenceShares> shares = evidence.apply(figures);
    TextTable wide = table(report, figures, shares, true);
    List<String> lines = new ArrayList<>((!inputsToo && wide.left() < LEAST_FOR_HOW ? table(report, figures, shares, false) : wide).lines());
    if (!shares.isEmpty()) {
      lines.add(style.paint(Ink.FAINT, "rests on: shares in per cent that are M measured, C cited, A assumed, D defaulted"));
    }
    if (!shares.isEmpty() && shares.size() < figures.size()) {
      String left = String.format(Locale.ROOT, "what %,d figures rest on is left out, it would take long: costdsl sensitivity says it for"
          + " one of them", figures.size() - shares.size());
      lines.add(style.paint(Ink.FAINT, left));
    }
    unknown(report).ifPresent(u -> lines.add(style.paint(Ink.FAINT, SafeText.line(u))));
    if (figures.isEmpty()) {
      lines.set(0, "no figures in " + SafeText.line(report.file()));
    }
    if (!report.scenarios().isEmpty()) {
      String names = String.join(", ", report.scenarios().keySet());
      lines.add(style.paint(Ink.FAINT, SafeText.line("scenarios of their own (--scenario NAME): " + names)));
    }
    return String.join("\n", lines) + "\n";
  }

  private TextTable table(CostReport report, List<Figure> figures, Map<Figure, EvidenceShares> shares, boolean how) {
    TextTable table = new TextTable(style, "");
    boolean evident = !shares.isEmpty();
    table.row(row(evident, how, heading("figure"), heading("median"), heading("5–95%"), heading("rests on"), heading("variance"),
        heading("how")));
    figures.forEach(f -> table.row(row(evident, how, new Cell(f.name(), Ink.STRONG), Cell.of(FigureColumns.median(f)),
        Cell.of(interval(f, report)), Cell.of(share(shares.get(f), EvidenceShares::ofResult)),
        Cell.of(share(shares.get(f), EvidenceShares::ofVariance)), new Cell(FigureColumns.how(f), Ink.FAINT))));
    return table;
  }

  /** The interval, and of what is only bounded what is missing. */
  private static String interval(Figure figure, CostReport report) {
    String interval = FigureColumns.interval(figure, report.currency());
    List<String> missing = figure.missing();
    return missing.isEmpty() ? interval : interval + "; unknown: " + few(missing);
  }

  private static String few(List<String> names) {
    return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
        + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " others" : "");
  }

  /** The columns on evidence only where there is any, and how a figure came about only where the page has room for it. */
  private static Cell[] row(boolean evidence, boolean how, Cell... cells) {
    List<Cell> shown = new ArrayList<>(List.of(cells).subList(0, evidence ? cells.length - 1 : 3));
    if (how) {
      shown.add(cells[cells.length - 1]);
    }
    return shown.toArray(Cell[]::new);
  }

  private static String share(EvidenceShares shares, Function<EvidenceShares, Map<EvidenceKind, Double>> kind) {
    return shares == null ? "" : EvidenceText.brief(kind.apply(shares));
  }

  private List<Figure> figures(CostReport report) {
    return all(report).filter(f -> inputsToo || FigureColumns.isDerived(f) && FigureColumns.isKnown(f)).toList();
  }

  /** Says of which figures the file tells nothing, where they are left out. */
  private Optional<String> unknown(CostReport report) {
    List<String> names = all(report).filter(f -> FigureColumns.isDerived(f) && !FigureColumns.isKnown(f)).map(Figure::name).toList();
    return inputsToo || names.isEmpty() ? Optional.empty()
        : Optional.of("not known: " + few(names) + " (--all lists them)");
  }

  private static Stream<Figure> all(CostReport report) {
    return report.entities().values().stream().filter(e -> !e.library()).map(Entity::figures).flatMap(m -> m.values().stream());
  }

  private static Cell heading(String text) {
    return new Cell(text, Ink.FRAME);
  }
}
