package org.costdsl.lang.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.costdsl.lang.analysis.Fingerprints;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.rule.Accepted;

/** Findings, language messages and places as JSON. */
final class JsonMessages {

  private final Fingerprints fingerprints;

  JsonMessages(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  void addIssues(ArrayNode array, List<LanguageIssue> issues) {
    for (LanguageIssue issue : issues) {
      ObjectNode node = array.addObject();
      node.put("code", issue.code().code()).put("severity", issue.severity().word()).put("message", issue.message())
          .put("fingerprint", fingerprints.of(issue));
      addPlace(node, issue.place());
      ArrayNode detail = node.putArray("detail");
      issue.detail().forEach(detail::add);
      issue.fix().ifPresent(f -> node.put("fix", f));
    }
  }

  void addFindings(ArrayNode array, List<Finding> findings) {
    findings.forEach(f -> addOwn(array.addObject(), f));
  }

  void addAccepted(ArrayNode array, List<Accepted> accepted) {
    for (Accepted one : accepted) {
      ObjectNode node = array.addObject();
      node.put("rule", one.acceptance().rule()).put("target", one.acceptance().target()).put("reason", one.acceptance().reason());
      one.acceptance().until().ifPresent(d -> node.put("until", d.toString()));
      addOwn(node.putObject("finding"), one.finding());
    }
  }

  static void addPlace(ObjectNode node, SourceRange place) {
    node.putObject("place").put("file", place.file()).put("line", place.line()).put("column", place.column())
        .put("endLine", place.endLine()).put("endColumn", place.endColumn());
  }

  /** A finding of the file's own list; a consequence has no fingerprint, since it comes and goes with its cause. */
  private void addOwn(ObjectNode node, Finding finding) {
    addFinding(node, finding);
    node.put("fingerprint", fingerprints.of(finding));
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
    ArrayNode consequences = node.putArray("consequences");
    finding.consequences().forEach(c -> addFinding(consequences.addObject(), c));
  }

  private static void addSide(ObjectNode node, Finding.Side side) {
    node.put("label", side.label()).put("value", side.value());
  }

  private static void addEvidence(ObjectNode node, Evidence evidence) {
    node.put("name", evidence.name()).put("value", evidence.value()).put("source", evidence.source());
    addPlace(node, evidence.place());
  }
}
