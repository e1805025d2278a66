package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;

/** Turns what the analysis says of a file into what an editor marks. */
final class Problems {

  private static final int MOST_INPUTS = 6;

  private Problems() {
  }

  static List<Problem> of(FileResult result) {
    List<Problem> problems = new ArrayList<>();
    result.issues().stream().filter(i -> stands(i.place(), result)).map(Problems::of).forEach(problems::add);
    result.findings().stream().filter(f -> stands(f.place(), result)).map(Problems::of).forEach(problems::add);
    problems.sort(Comparator.comparingInt(Problem::offset));
    return List.copyOf(problems);
  }

  private static boolean stands(SourceRange place, FileResult result) {
    return place.file().equals(result.file());
  }

  private static Problem of(LanguageIssue issue) {
    StringBuilder detail = new StringBuilder();
    if (!issue.detail().isEmpty()) {
      detail.append("```\n").append(String.join("\n", issue.detail())).append("\n```\n");
    }
    issue.fix().ifPresent(fix -> detail.append(fix).append('\n'));
    return problem(issue.severity(), issue.code().code(), issue.message(), detail.toString(), issue.place(), List.of());
  }

  private static Problem of(Finding finding) {
    return problem(finding.severity(), finding.rule(), finding.message(), detail(finding), finding.place(),
        related(finding));
  }

  private static Problem problem(Severity severity, String code, String message, String detail, SourceRange place,
      List<Problem.Related> related) {
    return new Problem(Problem.Level.valueOf(severity.name()), code, message, detail, place.line(), place.offset(), place.length(),
        related);
  }

  private static List<Problem.Related> related(Finding finding) {
    return finding.evidence().stream().filter(e -> e.place().length() > 0 && !e.place().equals(finding.place())).limit(MOST_INPUTS)
        .map(e -> new Problem.Related(e.name() + " = " + input(e),
            new TextPlace(e.place().file(), e.place().offset(), e.place().length()))).toList();
  }

  private static String detail(Finding finding) {
    StringBuilder text = new StringBuilder();
    side(text, finding.left());
    side(text, finding.right());
    line(text, "because", finding.constraint());
    finding.remedy().ifPresent(remedy -> line(text, "holds if", remedy));
    finding.evidence().stream().limit(MOST_INPUTS).forEach(e -> line(text, e.name(), input(e)));
    finding.consequences().forEach(c -> line(text, "also", c.message()));
    return text.toString();
  }

  private static String input(Evidence evidence) {
    return evidence.value() + " (" + evidence.source() + ")";
  }

  private static void side(StringBuilder text, Finding.Side side) {
    line(text, side.label(), side.value());
  }

  private static void line(StringBuilder text, String label, String value) {
    if (!value.isBlank()) {
      text.append("- **").append(label).append("** ").append(value).append('\n');
    }
  }
}
