package org.costdsl.lang.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.costdsl.lang.diagnostic.Severity;

/** Reads a rule's page. */
final class RulePageReader {

  private RulePageReader() {
  }

  /** Reads the page of a rule; fails with {@link IllegalArgumentException} that names the rule if its head is not complete. */
  static RulePage read(String id, String text) {
    try {
      FrontMatter head = FrontMatter.read(id + ".md", text);
      Severity severity = Severity.valueOf(head.value("severity").toUpperCase(Locale.ROOT));
      List<Threshold> thresholds = head.records("thresholds").stream().map(RulePageReader::threshold).toList();
      return new RulePage(id, head.value("title"), severity, head.value("kind"), head.items("explains"), thresholds, head.body());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("page of rule " + id + ": " + e.getMessage(), e);
    }
  }

  private static Threshold threshold(Map<String, String> item) {
    double value = Double.parseDouble(entry(item, "default"));
    return new Threshold(entry(item, "name"), value, entry(item, "unit"), entry(item, "meaning"));
  }

  private static String entry(Map<String, String> item, String key) {
    String value = item.get(key);
    if (value == null) {
      throw new IllegalArgumentException("a threshold has no `" + key + "`");
    }
    return value;
  }
}
