package org.costdsl.lang.rule;

import java.util.List;

/**
 * One fault is reported where it lies: not again of the run when a stage of it has it, and not of a claim taken at its word when
 * the file has it without the claim.
 */
final class Narrowing {

  private Narrowing() {
  }

  /** What remains, in the given order. */
  static List<RuleReport> of(List<RuleReport> reports) {
    return reports.stream().filter(r -> reports.stream().noneMatch(other -> saysMore(other, r))).toList();
  }

  private static boolean saysMore(RuleReport other, RuleReport report) {
    boolean sameRule = other.rule().equals(report.rule());
    boolean stageOfIt = other.about().startsWith(report.about() + ".") && other.subject().equals(subjectOfStage(other, report));
    boolean withoutClaim = report.isClaimed() && !other.isClaimed() && other.about().equals(report.about());
    return sameRule && (stageOfIt || withoutClaim);
  }

  private static String subjectOfStage(RuleReport stage, RuleReport run) {
    return run.isClaimed() ? run.subject() : stage.about();
  }
}
