package org.costdsl.lang.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.EvidenceKind;
import org.costdsl.lang.evaluation.EvidenceShares;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.WhatIf;

/** The sources with their grades, and what the leading figures rest on. */
final class SourcesPart {

  private static final int MOST = 6;

  private final CostReport report;

  SourcesPart(CostReport report) {
    this.report = report;
  }

  ReportTable sources() {
    List<List<Cell>> rows = report.entities("source").stream().filter(s -> !s.library()).map(this::row).toList();
    return new ReportTable("sources", "Sources", List.of(ReportTable.text("source"), ReportTable.text("grade"),
        ReportTable.text("publisher"), ReportTable.text("date"), ReportTable.text("cites"), ReportTable.text("where"),
        ReportTable.amount("figures"), ReportTable.amount("claims")), rows);
  }

  private List<Cell> row(Entity source) {
    long figures = FiguresPart.all(report).stream()
        .filter(f -> f.trace().citations().stream().anyMatch(c -> c.source().equals(source.name()))).count();
    long claims = report.claims().stream().filter(c -> c.claim().references("source").contains(source.name())).count();
    return List.of(Cell.of(source.title()), Cell.of(source.word("tier").orElse("not said")), Cell.of(source.text("publisher").orElse("")),
        Cell.of(source.dates("date").map(Object::toString).orElse("")), Cell.of(String.join(", ", source.references("cites"))),
        Cell.of(source.text("url").orElse("")), Cell.of(figures), Cell.of(claims));
  }

  /** Shares of the leading figures that are measured, cited, assumed and taken by default. */
  ReportTable evidence(WhatIf whatIf) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Figure figure : FiguresPart.leading(report).stream().limit(MOST).toList()) {
      Optional<EvidenceShares> shares = whatIf.evidence(figure);
      shares.filter(s -> !s.ofResult().isEmpty()).ifPresent(s -> rows.add(row(figure, s.ofResult())));
    }
    List<ReportTable.Column> columns = new ArrayList<>(List.of(ReportTable.text("figure")));
    for (EvidenceKind kind : EvidenceKind.values()) {
      columns.add(ReportTable.amount(kind.label()));
    }
    return new ReportTable("evidence", "What the figures rest on", columns, rows);
  }

  private static List<Cell> row(Figure figure, Map<EvidenceKind, Double> shares) {
    List<Cell> row = new ArrayList<>(List.of(Cell.of(figure.name())));
    for (EvidenceKind kind : EvidenceKind.values()) {
      row.add(Cell.share(shares.getOrDefault(kind, 0.0)));
    }
    return row;
  }
}
