package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.uncertainty.Verdict;

/** The last line of a check: how many files, messages and claims there were. */
final class SummaryText {

  private final TextStyle style;

  SummaryText(TextStyle style) {
    this.style = style;
  }

  String line(AnalysisResult result) {
    List<String> parts = new ArrayList<>();
    parts.add(style.paint(Ink.STRONG, Counted.of(result.files().size(), "file") + " checked: ") + messages(result));
    String claims = claims(result);
    if (!claims.isEmpty()) {
      parts.add(claims);
    }
    long accepted = result.files().stream().mapToLong(f -> f.accepted().size()).sum();
    if (accepted > 0) {
      parts.add(Counted.of(accepted, "finding") + " accepted");
    }
    long unusable = result.files().stream().filter(FileResult::unusable).count();
    if (unusable > 0) {
      parts.add(style.paint(Ink.ERROR, Counted.of(unusable, "file") + " could not be used"));
    }
    return String.join("; ", parts);
  }

  private String messages(AnalysisResult result) {
    List<String> parts = new ArrayList<>();
    add(parts, Severity.ERROR, result.count(Severity.ERROR), "error");
    add(parts, Severity.WARNING, result.count(Severity.WARNING), "warning");
    long remarks = result.count(Severity.INFO);
    if (remarks > 0) {
      parts.add(style.paint(Ink.INFO, remarks + " info"));
    }
    return parts.isEmpty() ? style.paint(Ink.GOOD, "nothing found") : String.join(", ", parts);
  }

  private void add(List<String> parts, Severity severity, long number, String noun) {
    if (number > 0) {
      parts.add(style.paint(Ink.of(severity), Counted.of(number, noun)));
    }
  }

  /** The claims by verdict, such as {@code 3 claims (2 supported, 1 undecided)}; empty if there are none. */
  private static String claims(AnalysisResult result) {
    List<ClaimResult> all = result.files().stream().flatMap(f -> f.report().stream()).flatMap(r -> r.claims().stream()).toList();
    List<String> verdicts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long number = all.stream().filter(c -> c.verdict() == verdict).count();
      if (number > 0) {
        verdicts.add(number + " " + VerdictWord.of(verdict));
      }
    }
    return all.isEmpty() ? "" : Counted.of(all.size(), "claim") + " (" + String.join(", ", verdicts) + ")";
  }
}
