package org.costdsl.lang.ide;

import java.util.List;
import org.costdsl.lang.rule.RuleCatalogue;

/**
 * A number that a rule's judgement turns on, which a user may set.
 *
 * @param key its name among the settings: the rule's id, a dot, the name within the rule
 * @param rule the rule's id
 * @param name its name within the rule
 * @param value its default
 * @param unit the unit of its values; empty for a plain number
 * @param meaning one sentence for people
 */
public record RuleThreshold(String key, String rule, String name, double value, String unit, String meaning) {

  /** The thresholds of all rules that come with the tool, in order of rule. */
  public static List<RuleThreshold> all() {
    return RuleCatalogue.standard().rules().stream().flatMap(rule -> rule.thresholds().stream()
        .map(t -> new RuleThreshold(rule.id() + "." + t.name(), rule.id(), t.name(), t.value(), t.measure().equals("1") ? "" : t.measure(),
            t.meaning()))).toList();
  }
}
