package org.costdsl.lang.rule;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.fact.DeclarationFact;

/** Where the rules of one session leave what they find; the global {@code findings} of every rule file. */
public final class Findings {

  private final List<RuleReport> reports = new ArrayList<>();

  /** Begins what a rule has to say about a declaration; of one that a claim is taken at its word for, it is said of the claim. */
  public RuleReport report(String rule, DeclarationFact about) {
    RuleReport report = new RuleReport(rule, about);
    reports.add(report);
    return report;
  }

  /** What was reported since this was last asked for. */
  List<RuleReport> taken() {
    List<RuleReport> taken = reports();
    reports.clear();
    return taken;
  }

  /** What was reported, in the order of firing. */
  List<RuleReport> reports() {
    return List.copyOf(reports);
  }
}
