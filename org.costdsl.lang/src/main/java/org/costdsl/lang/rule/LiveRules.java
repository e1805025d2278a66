package org.costdsl.lang.rule;

import java.util.List;
import java.util.Map;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.fact.FactProjection;

/** The rules over one file while it is edited: what one report has in common with the one before is not judged again. */
public final class LiveRules implements AutoCloseable {

  private final RuleRunner runner;
  private final Map<String, Double> settings;
  private StandingSession session;

  LiveRules(RuleRunner runner, Map<String, Double> settings) {
    this.runner = runner;
    this.settings = settings;
  }

  /** As {@link RuleRunner#run(CostReport, Map)}. */
  public RuleOutcome run(CostReport report) {
    if (session == null) {
      session = runner.standing(settings);
    }
    return runner.outcome(report, runner.graded(session.judge(FactProjection.of(report)), settings), List.of());
  }

  @Override
  public void close() {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
