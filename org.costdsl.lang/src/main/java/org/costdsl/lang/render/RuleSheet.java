package org.costdsl.lang.render;

import java.util.List;
import org.costdsl.lang.diagnostic.Severity;

/**
 * What is shown of a rule.
 *
 * @param id stable id, such as {@code claim/scope-mismatch}
 * @param title what it finds, in a few words
 * @param severity how grave a certain violation is
 * @param kind physics, arithmetic, scope, economics, evidence, sharing or time
 * @param thresholds the numbers its judgement turns on
 * @param explains ids of rules whose findings it subsumes
 * @param text its page in Markdown
 */
public record RuleSheet(String id, String title, Severity severity, String kind, List<Setting> thresholds, List<String> explains,
    String text) {

  /** Copies both lists. */
  public RuleSheet {
    thresholds = List.copyOf(thresholds);
    explains = List.copyOf(explains);
  }

  /**
   * A number that can be set.
   *
   * @param name its name within the rule
   * @param value the default with its unit
   * @param meaning one sentence
   */
  public record Setting(String name, String value, String meaning) {
  }
}
