package org.costdsl.lang.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.fact.FactProjection;

/** Runs the rules over a report: fires, grades by probability, merges consequences, applies acceptances, sorts by place. */
public final class RuleRunner {

  private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place).thenComparing(Finding::severity)
      .thenComparing(Finding::rule).thenComparing(Finding::message);

  private final Supplier<RuleBase> rules;
  private final RuleCatalogue catalogue;
  private final Clock clock;

  private RuleRunner(Supplier<RuleBase> rules, RuleCatalogue catalogue, Clock clock) {
    this.rules = rules;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** Runs the rules that come with the tool; they are loaded on a second thread from here on, before the first run waits. */
  public static RuleRunner standard() {
    CompletableFuture<RuleBase> loading = RuleBase.shipped();
    return new RuleRunner(loading::join, RuleCatalogue.standard(), Clock.systemUTC());
  }

  /** Runs other rules, described by their own catalogue. */
  public static RuleRunner of(RuleBase rules, RuleCatalogue catalogue) {
    return new RuleRunner(() -> rules, catalogue, Clock.systemUTC());
  }

  /** No rules at all, for whoever wants the report alone. */
  public static RuleRunner none() {
    return of(RuleBase.none(), RuleCatalogue.standard());
  }

  /** The same with a catalogue that also describes rules which run elsewhere. */
  public RuleRunner knowing(RuleCatalogue other) {
    return new RuleRunner(rules, catalogue.and(other), clock);
  }

  /** The same with another clock, which decides whether an acceptance has expired. */
  public RuleRunner at(Clock other) {
    return new RuleRunner(rules, catalogue, other);
  }

  /**
   * What the rules say of a report.
   *
   * @param settings thresholds that differ from their page's default, by {@code rule-id.name} in the page's unit, and
   *     probabilities by {@code severity.certain}, {@code severity.likely}, {@code severity.possible}
   */
  public RuleOutcome run(CostReport report, Map<String, Double> settings) {
    return run(report, settings, List.of());
  }

  /**
   * The same together with what other rules, which the catalogue describes as well, have found in the report.
   *
   * @param others findings of rules that ran elsewhere, as {@link #findings} gives them
   */
  public RuleOutcome run(CostReport report, Map<String, Double> settings, List<Finding> others) {
    return outcome(report, findings(report, settings), others);
  }

  RuleOutcome outcome(CostReport report, List<Finding> own, List<Finding> others) {
    List<Finding> graded = Stream.concat(own.stream(), others.stream()).distinct().sorted(ORDER).toList();
    List<Finding> merged = new Consequences(catalogue).merge(graded);
    RuleOutcome outcome = new Acceptances(report.accepted(), catalogue, LocalDate.now(clock)).apply(merged);
    return new RuleOutcome(outcome.findings().stream().sorted(ORDER).toList(), outcome.accepted());
  }

  /** The rules over a file that will be edited, with the settings of {@link #run(CostReport, Map)}. */
  public LiveRules live(Map<String, Double> settings) {
    return new LiveRules(this, settings);
  }

  StandingSession standing(Map<String, Double> settings) {
    return rules.get().standing(new Thresholds(catalogue, settings));
  }

  /** What each rule on its own finds in a report, graded, with nothing merged or accepted. */
  public List<Finding> findings(CostReport report, Map<String, Double> settings) {
    Findings findings = new Findings();
    rules.get().fire(FactProjection.of(report), findings, new Thresholds(catalogue, settings));
    return graded(findings.reports(), settings);
  }

  List<Finding> graded(List<RuleReport> reports, Map<String, Double> settings) {
    SeverityGrades grades = SeverityGrades.of(settings);
    return Narrowing.of(reports).stream().flatMap(r -> graded(r, grades)).toList();
  }

  private Stream<Finding> graded(RuleReport report, SeverityGrades grades) {
    Severity declared = catalogue.rule(report.rule()).map(RulePage::severity)
        .orElseThrow(() -> new IllegalStateException("rule " + report.rule() + " has no page"));
    Finding finding = report.finding(declared);
    return grades.grade(finding.severity(), report.probability()).map(finding::withSeverity).stream();
  }
}
