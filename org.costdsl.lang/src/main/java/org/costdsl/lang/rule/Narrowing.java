package org.costdsl.lang.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One fault is reported where it lies: not again of the run when a stage of it has it, and not of a claim taken at its word when
 * the file has it without the claim.
 */
final class Narrowing {

  private final Set<String> asTheFileHasIt;
  private final List<RuleReport> ofStages;

  /** What one rule reports. */
  private Narrowing(List<RuleReport> reports) {
    this.asTheFileHasIt = reports.stream().filter(r -> !r.isClaimed()).map(RuleReport::about).collect(Collectors.toSet());
    this.ofStages = reports.stream().filter(r -> r.about().contains(".")).toList();
  }

  /** What remains, in the given order. */
  static List<RuleReport> of(List<RuleReport> reports) {
    Map<String, List<RuleReport>> byRule = reports.stream().collect(Collectors.groupingBy(RuleReport::rule));
    Map<String, Narrowing> narrowings = new HashMap<>();
    byRule.forEach((rule, own) -> narrowings.put(rule, new Narrowing(own)));
    return reports.stream().filter(r -> !narrowings.get(r.rule()).isSaidElsewhere(r)).toList();
  }

  private boolean isSaidElsewhere(RuleReport report) {
    return report.isClaimed() && asTheFileHasIt.contains(report.about())
        || ofStages.stream().anyMatch(stage -> stage.about().startsWith(report.about() + ".")
            && stage.subject().equals(report.isClaimed() ? report.subject() : stage.about()));
  }
}
