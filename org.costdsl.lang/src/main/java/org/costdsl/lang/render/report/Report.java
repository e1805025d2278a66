package org.costdsl.lang.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.WhatIf;

/**
 * What a report says, in whatever format.
 *
 * @param file what the analysis says of the file
 * @param figures what its declarations come to
 * @param ranked its claims, those that matter most first
 * @param multiples stated amounts against computed ones; at most one
 * @param breakdowns what the costs are made of
 * @param distributions how leading figures are distributed
 * @param tornados which inputs move them
 * @param allocation who uses the pools; at most one
 * @param scenarios the figures in which scenarios differ; at most one
 * @param tables those without a chart
 * @param made how the figures were worked out, in one line
 */
public record Report(FileResult file, CostReport figures, List<ClaimResult> ranked, List<Exhibit> multiples, List<Exhibit> breakdowns,
    List<Exhibit> distributions, List<Exhibit> tornados, List<Exhibit> allocation, List<Exhibit> scenarios, Tables tables, String made) {

  /** The tables without a chart. */
  record Tables(ReportTable claims, ReportTable findings, ReportTable figures, ReportTable sources, ReportTable evidence) {
  }

  /**
   * The report of a file that can be used.
   *
   * @param made how the figures were worked out, in one line: tool, draws, seed
   */
  public static Report of(FileResult file, WhatIf whatIf, String made) {
    CostReport figures = file.report().orElseThrow();
    ReportTable all = FiguresPart.table(figures);
    SourcesPart sources = new SourcesPart(figures);
    ClaimsPart claims = new ClaimsPart(file, figures);
    return new Report(file, figures, claims.claims(), claims.exhibit().stream().toList(), new BreakdownPart(figures).exhibits(),
        DistributionPart.exhibits(figures), TornadoPart.exhibits(figures), new AllocationPart(figures).exhibit().stream().toList(),
        ScenariosPart.exhibit(figures).stream().toList(),
        new Tables(claims.table(), FindingsPart.table(file), all, sources.sources(), sources.evidence(whatIf)), made);
  }

  /** Every table, in the order of the report; those without rows are left out. */
  List<ReportTable> allTables() {
    List<ReportTable> result = new ArrayList<>(List.of(tables.claims, tables.findings));
    Stream.of(multiples, breakdowns, distributions, tornados, allocation, scenarios).flatMap(List::stream).map(Exhibit::table).forEach(result::add);
    result.addAll(List.of(tables.sources, tables.evidence, tables.figures));
    return result.stream().filter(t -> !t.rows().isEmpty()).toList();
  }
}
