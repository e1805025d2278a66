package org.costdsl.lang.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.Fingerprints;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.ExpectationResult;

/**
 * The result of a check as JSON (RFC 8259) in ASCII, indented by two blanks: the same input gives the same bytes. Amounts are in
 * base units (money in the file's currency, seconds, joules, FLOP, bytes, kg CO2e); an open end of a range is {@code null}.
 */
public final class JsonRenderer implements CheckRenderer {

  /** The version of the format; it changes when a field changes its meaning or goes, not when one is added. */
  public static final String SCHEMA = "costdsl.check/1";

  private static final int DEPTH_OF_FILES = 4;

  @Override
  public boolean headShowsTotals() {
    return true;
  }

  @Override
  public String head(CheckTotals totals) {
    ObjectNode root = JsonText.object();
    root.put("schema", SCHEMA);
    ObjectNode summary = root.putObject("summary");
    summary.put("files", totals.files());
    for (Severity severity : Severity.values()) {
      summary.put(severity.word(), totals.count(severity));
    }
    summary.put("accepted", totals.accepted());
    summary.put("unusable", totals.unusable());
    if (totals.known() > 0) {
      summary.put("known", totals.known());
    }
    return "{\n" + JsonText.members(root, 0) + ",\n  \"files\" : [";
  }

  @Override
  public String file(FileResult file) {
    ObjectNode node = JsonText.object();
    add(node, file);
    return "\n" + JsonText.of(node, DEPTH_OF_FILES);
  }

  @Override
  public String separator() {
    return ",";
  }

  @Override
  public String foot(CheckTotals totals) {
    return (totals.files() == 0 ? " ]" : "\n  ]") + "\n}\n";
  }

  private static void add(ObjectNode node, FileResult file) {
    node.put("file", file.file());
    node.put("usable", !file.unusable());
    file.report().ifPresent(r -> node.put("currency", r.currency()).put("asOf", r.asOf().toString()));
    JsonMessages messages = new JsonMessages(Fingerprints.of(file));
    messages.addIssues(node.putArray("issues"), file.issues());
    messages.addFindings(node.putArray("findings"), file.findings());
    messages.addAccepted(node.putArray("accepted"), file.accepted());
    file.report().ifPresent(r -> addReport(node, r));
  }

  private static void addReport(ObjectNode node, CostReport report) {
    ArrayNode claims = node.putArray("claims");
    ArrayNode figures = node.putArray("figures");
    ArrayNode expectations = node.putArray("expectations");
    ObjectNode scenarios = node.putObject("scenarios");
    report.claims().forEach(c -> JsonFigures.addClaim(claims.addObject(), c));
    report.entities().values().stream().filter(e -> !e.library()).map(Entity::figures)
        .forEach(m -> m.values().forEach(f -> JsonFigures.addFigure(figures.addObject(), f)));
    report.expectations().forEach(e -> addExpectation(expectations.addObject(), e));
    report.scenarios().forEach((name, scenario) -> addReport(scenarios.putObject(name), scenario));
  }

  private static void addExpectation(ObjectNode node, ExpectationResult expectation) {
    node.put("text", expectation.text()).put("passed", expectation.passed()).put("detail", expectation.detail());
    JsonMessages.addPlace(node, expectation.place());
  }
}
