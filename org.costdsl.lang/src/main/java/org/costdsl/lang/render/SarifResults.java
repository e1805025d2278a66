package org.costdsl.lang.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.Fingerprints;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.rule.Accepted;

/** The messages of one file as SARIF results, accepted ones as suppressed. */
final class SarifResults {

  private static final String FINGERPRINT = "costdsl/v1";

  private final SarifPlaces places;
  private final FileResult file;
  private final Fingerprints fingerprints;

  SarifResults(SarifPlaces places, FileResult file) {
    this.places = places;
    this.file = file;
    this.fingerprints = Fingerprints.of(file);
  }

  Stream<ObjectNode> nodes() {
    return Stream.of(file.issues().stream().map(this::issue), file.findings().stream().map(this::finding),
        file.accepted().stream().map(this::accepted)).flatMap(s -> s);
  }

  private ObjectNode issue(LanguageIssue issue) {
    ObjectNode node = result(CheckMessage.of(issue), fingerprints.of(issue));
    issue.replacement().ifPresent(text -> addFix(node, issue, text));
    return node;
  }

  private ObjectNode finding(Finding finding) {
    ObjectNode node = result(CheckMessage.of(finding), fingerprints.of(finding));
    List<Evidence> evidence = finding.evidence().stream().filter(e -> SarifPlaces.isInFile(e.place())).distinct().toList();
    ArrayNode related = evidence.isEmpty() ? null : node.putArray("relatedLocations");
    for (Evidence one : evidence) {
      ObjectNode location = related.addObject();
      location.putObject("message").put("text", one.name() + ": " + one.value() + " (" + one.source() + ")");
      places.addLocation(location, one.place());
    }
    ObjectNode properties = node.putObject("properties");
    properties.put("subject", finding.subject());
    finding.probability().ifPresent(p -> properties.put("probability", p));
    ArrayNode consequences = properties.putArray("consequences");
    finding.consequences().forEach(c -> consequences.add(c.rule()));
    return node;
  }

  private ObjectNode accepted(Accepted accepted) {
    ObjectNode node = finding(accepted.finding());
    node.putArray("suppressions").addObject().put("kind", "inSource").put("justification", accepted.acceptance().reason());
    return node;
  }

  private ObjectNode result(CheckMessage message, String fingerprint) {
    ObjectNode node = JsonText.object();
    node.put("ruleId", message.code()).put("level", SarifRules.level(message.severity()));
    node.putObject("message").put("text", text(message));
    ObjectNode location = node.putArray("locations").addObject();
    places.addLocation(location, message.place());
    if (!message.subject().isEmpty()) {
      location.putArray("logicalLocations").addObject().put("fullyQualifiedName", message.subject());
    }
    node.putObject("partialFingerprints").put(FINGERPRINT, fingerprint);
    return node;
  }

  /** The first sentence is what viewers show in lists. */
  private static String text(CheckMessage message) {
    return message.message() + ".\n" + message.details().stream().map(SafeText::line).collect(Collectors.joining("\n"));
  }

  private void addFix(ObjectNode node, LanguageIssue issue, String text) {
    ObjectNode fix = node.putArray("fixes").addObject();
    fix.putObject("description").put("text", issue.fix().orElse("replace it by `" + text + "`"));
    ObjectNode change = fix.putArray("artifactChanges").addObject();
    places.addFile(change, issue.place().file());
    ObjectNode replacement = change.putArray("replacements").addObject();
    places.addRegion(replacement.putObject("deletedRegion"), issue.place());
    replacement.putObject("insertedContent").put("text", text);
  }
}
