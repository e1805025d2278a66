package org.costdsl.lang.render;

import java.math.BigDecimal;
import java.util.List;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.rule.RulePage;
import org.costdsl.lang.rule.Threshold;

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

  /** What is shown of a rule's page. */
  public static RuleSheet of(RulePage page) {
    return new RuleSheet(page.id(), page.title(), page.severity(), page.kind(),
        page.thresholds().stream().map(RuleSheet::setting).toList(), page.explains(), page.text());
  }

  private static Setting setting(Threshold threshold) {
    String number = BigDecimal.valueOf(threshold.value()).stripTrailingZeros().toPlainString();
    String value = threshold.measure().equals("1") ? number : number + " " + threshold.measure();
    return new Setting(threshold.name(), value, threshold.meaning());
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
