package org.costdsl.lang.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Collectors;
import org.costdsl.lang.diagnostic.Severity;

/** The tool as SARIF, with all its rules and their pages, and the codes of language messages that occurred. */
final class SarifRules {

  private final SarifTool tool;

  SarifRules(SarifTool tool) {
    this.tool = tool;
  }

  /** SARIF's word for a severity. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }

  ObjectNode node(Set<String> codes) {
    ObjectNode node = JsonText.object();
    ObjectNode driver = node.putObject("driver");
    driver.put("name", "costdsl").put("version", tool.version());
    ArrayNode rules = driver.putArray("rules");
    tool.rules().forEach(r -> add(rules.addObject(), r));
    Set<String> ids = tool.rules().stream().map(RuleSheet::id).collect(Collectors.toSet());
    codes.stream().filter(c -> !ids.contains(c)).forEach(c -> rules.addObject().put("id", c));
    return node;
  }

  private void add(ObjectNode node, RuleSheet rule) {
    node.put("id", rule.id());
    node.putObject("shortDescription").put("text", rule.title());
    node.putObject("fullDescription").put("text", firstParagraph(rule));
    node.putObject("help").put("text", rule.title() + ". Page: costdsl rules show " + rule.id()).put("markdown", rule.text());
    tool.pages().ifPresent(p -> node.put("helpUri", p + rule.id() + ".md"));
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    node.putObject("properties").putArray("tags").add(rule.kind());
  }

  /** What the page says first below its headings. */
  private static String firstParagraph(RuleSheet rule) {
    return rule.text().lines().map(String::strip).dropWhile(l -> l.isEmpty() || l.startsWith("#")).takeWhile(l -> !l.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
