package org.costdsl.tests.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Finding.Side;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.AcceptedFinding;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.ExpectationResult;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.rule.Accepted;
import org.costdsl.lang.uncertainty.Verdict;

/** Results made by hand, so that what is shown does not depend on how it is worked out. */
final class Sample {

  static final String FILE = "press/story.cost";

  static final String TEXT = """
      language 1.0
      run v3 {
      \trental: 2 USD / GPU-hour
      }
      claim five_million "R1 was trained for $5 million" { states: cost is about 5M USD  presented_as: all }
      claim opinion { opinion: "about markets" }
      """;

  private Sample() {
  }

  static SourceRange place(int line, int column, int length) {
    return new SourceRange(FILE, line, column, line, column + length, 0, length);
  }

  static Finding finding(String rule, Severity severity, OptionalDouble probability, int inputs, Finding... consequences) {
    List<Evidence> evidence = IntStream.rangeClosed(1, inputs)
        .mapToObj(i -> new Evidence("v3.input_" + i, i + "k GPU-hours", "Report " + i, place(3, 2, 3))).toList();
    return new Finding(rule, severity, place(5, 7, 12), "five_million", "five_million is presented as all, but covers only v3",
        new Side("covered: v3.cost", "5.576M USD"), new Side("presented: all.cost", "2.6B USD [2.34B to 2.9B]"),
        "all also contains the fleet, the staff and the operations of four years, which the stated amount leaves out altogether",
        Optional.of("it is presented as v3"), probability, evidence, List.of(consequences));
  }

  static LanguageIssue issue() {
    return new LanguageIssue(new IssueCode("dimension/mismatch"), Severity.ERROR, place(3, 10, 16),
        "money per device-time is no energy", List.of("wanted:  energy", "found:   money / (device · time)"),
        Optional.of("write `2 kWh`"));
  }

  static ClaimResult claim(String name, int line, Verdict verdict, String reason) {
    Entity entity = new Entity(name, "claim", name, place(line, 1, 5), false, Map.of(), Map.of(), Map.of(), Optional.empty());
    OptionalDouble violation = verdict == Verdict.NOT_CHECKABLE ? OptionalDouble.empty() : OptionalDouble.of(1);
    return new ClaimResult(entity, Optional.empty(), verdict, violation, OptionalDouble.empty(), reason, Set.of(), Set.of());
  }

  static Accepted accepted() {
    AcceptedFinding acceptance = new AcceptedFinding("source/single-tier", "five_million", "no second source exists",
        Optional.of(DateSpan.parse("2027-06-30")), place(6, 1, 5));
    return new Accepted(finding("source/single-tier", Severity.WARNING, OptionalDouble.empty(), 1), acceptance);
  }

  static FileResult file(List<LanguageIssue> issues, List<Finding> findings, List<Accepted> accepted, ClaimResult... claims) {
    return new FileResult(FILE, TEXT, issues, Optional.of(report(List.of(claims), List.of())), findings, accepted);
  }

  static FileResult tried(ExpectationResult... expectations) {
    CostReport report = report(List.of(), List.of(expectations));
    return new FileResult(FILE, TEXT, List.of(), Optional.of(report), List.of(), List.of());
  }

  private static CostReport report(List<ClaimResult> claims, List<ExpectationResult> expectations) {
    return new CostReport(FILE, "USD", LocalDate.of(2025, 2, 2), Map.of(), Map.of(), claims, List.of(), expectations, List.of(), Map.of(),
        List.of(), Map.of());
  }

  /** One of everything: an issue, findings with consequences and doubt, claims, an accepted finding. */
  static AnalysisResult everything() {
    Finding inner = finding("claim/contradicted", Severity.INFO, OptionalDouble.empty(), 0);
    Finding middle = finding("claim/hedge-dropped", Severity.WARNING, OptionalDouble.of(0.8), 0, inner);
    Finding outer = finding("claim/scope-mismatch", Severity.WARNING, OptionalDouble.of(0.93), 9, middle);
    Finding certain = finding("source/missing", Severity.INFO, OptionalDouble.of(1), 2);
    return new AnalysisResult(List.of(file(List.of(issue()), List.of(outer, certain), List.of(accepted()),
        claim("five_million", 5, Verdict.CONTRADICTED, "v3.cost is 5.576M USD; stated: about 5M USD"),
        claim("opinion", 6, Verdict.NOT_CHECKABLE, "about markets"))));
  }
}
