package org.costdsl.lang.render.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Statement;
import org.costdsl.lang.render.FigureColumns;

/** The figures of a file: all of them as a table, and those that are worth a chart. */
final class FiguresPart {

  private FiguresPart() {
  }

  static List<Figure> all(CostReport report) {
    return report.entities().values().stream().filter(e -> !e.library()).flatMap(e -> e.figures().values().stream()).toList();
  }

  static ReportTable table(CostReport report) {
    Amounts amounts = new Amounts(report.currency());
    List<Figure> figures = all(report);
    Figure.sampleTogether(figures);
    List<ReportTable.Column> columns = new ArrayList<>(List.of(ReportTable.text("figure")));
    columns.addAll(Amounts.columns());
    columns.addAll(List.of(ReportTable.text("origin"), ReportTable.text("how"), ReportTable.amount("line")));
    List<List<Cell>> rows = figures.stream().map(f -> Stream.of(Stream.of(Cell.of(f.name())), amounts.cells(f).stream(),
        Stream.of(Cell.of(FigureColumns.origin(f)), Cell.of(FigureColumns.how(f)), Cell.of(f.trace().place().line())))
        .flatMap(s -> s).toList()).toList();
    return new ReportTable("figures", "All figures", columns, rows);
  }

  /** Uncertain figures with two finite ends that somebody will ask for: programmes first, then what claims speak of, then the rest. */
  static List<Figure> leading(CostReport report) {
    Stream<Figure> programmes = report.entities("programme").stream().filter(e -> !e.library()).flatMap(e -> e.leadingFigure().stream());
    Stream<Figure> claimed = report.claims().stream().flatMap(c -> c.statement().stream()).filter(Statement.Amount.class::isInstance)
        .flatMap(s -> ((Statement.Amount) s).computed().stream());
    Stream<Figure> others = report.entities().values().stream().filter(e -> !e.library()).flatMap(e -> e.leadingFigure().stream());
    Map<String, Figure> byName = new LinkedHashMap<>();
    Stream.of(programmes, claimed, others).flatMap(s -> s).filter(FiguresPart::isSpread).forEach(f -> byName.putIfAbsent(f.name(), f));
    return List.copyOf(byName.values());
  }

  private static boolean isSpread(Figure figure) {
    return !figure.isExact() && !figure.estimate().isPair() && Double.isFinite(figure.low()) && Double.isFinite(figure.high())
        && figure.low() < figure.high();
  }
}
