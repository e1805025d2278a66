package org.costdsl.lang.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.rule.Accepted;

/** Findings, language messages and places as JSON. */
final class JsonMessages {

  private JsonMessages() {
  }

  static void addIssues(ArrayNode array, List<LanguageIssue> issues) {
    for (LanguageIssue issue : issues) {
      ObjectNode node = array.addObject();
      node.put("code", issue.code().code()).put("severity", issue.severity().word()).put("message", issue.message());
      addPlace(node, issue.place());
      ArrayNode detail = node.putArray("detail");
      issue.detail().forEach(detail::add);
      issue.fix().ifPresent(f -> node.put("fix", f));
    }
  }

  static void addFindings(ArrayNode array, List<Finding> findings) {
    findings.forEach(f -> addFinding(array.addObject(), f));
  }

  static void addAccepted(ArrayNode array, List<Accepted> accepted) {
    for (Accepted one : accepted) {
      ObjectNode node = array.addObject();
      node.put("rule", one.acceptance().rule()).put("target", one.acceptance().target()).put("reason", one.acceptance().reason());
      one.acceptance().until().ifPresent(d -> node.put("until", d.toString()));
      addFinding(node.putObject("finding"), one.finding());
    }
  }

  static void addPlace(ObjectNode node, SourceRange place) {
    node.putObject("place").put("file", place.file()).put("line", place.line()).put("column", place.column())
        .put("endLine", place.endLine()).put("endColumn", place.endColumn());
  }

  private static void addFinding(ObjectNode node, Finding finding) {
    node.put("rule", finding.rule()).put("severity", finding.severity().word()).put("subject", finding.subject())
        .put("message", finding.message());
    addPlace(node, finding.place());
    addSide(node.putObject("left"), finding.left());
    addSide(node.putObject("right"), finding.right());
    node.put("constraint", finding.constraint());
    finding.remedy().ifPresent(r -> node.put("remedy", r));
    finding.probability().ifPresent(p -> node.put("probability", p));
    ArrayNode evidence = node.putArray("evidence");
    finding.evidence().forEach(e -> addEvidence(evidence.addObject(), e));
    addFindings(node.putArray("consequences"), finding.consequences());
  }

  private static void addSide(ObjectNode node, Finding.Side side) {
    node.put("label", side.label()).put("value", side.value());
  }

  private static void addEvidence(ObjectNode node, Evidence evidence) {
    node.put("name", evidence.name()).put("value", evidence.value()).put("source", evidence.source());
    addPlace(node, evidence.place());
  }
}
