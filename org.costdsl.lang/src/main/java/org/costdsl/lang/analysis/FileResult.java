package org.costdsl.lang.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.evaluation.CostEvaluator;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.rule.Accepted;

/**
 * What the analysis says of one file.
 *
 * @param file the file as the user named it
 * @param text its text, for excerpts; empty if it could not be read
 * @param issues problems with the text itself, in order of place
 * @param report what its declarations come to; empty if it could not be read
 * @param findings what the rules say, in order of place
 * @param accepted findings that the author accepted, with the reasons
 */
public record FileResult(String file, String text, List<LanguageIssue> issues, Optional<CostReport> report,
    List<Finding> findings, List<Accepted> accepted) {

  public FileResult {
    issues = List.copyOf(issues);
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
  }

  /** Issues of the text and of its evaluation in order of place; a value that has an error already needs no second message. */
  static List<LanguageIssue> merged(List<LanguageIssue> ofText, List<LanguageIssue> ofValues) {
    List<LanguageIssue> issues = new ArrayList<>(ofText);
    for (LanguageIssue issue : ofValues) {
      if (issues.stream().noneMatch(known -> isExplainedBy(issue, known))) {
        issues.add(issue);
      }
    }
    issues.sort(Comparator.comparing(LanguageIssue::place));
    return issues;
  }

  private static boolean isExplainedBy(LanguageIssue issue, LanguageIssue known) {
    if (issue.code().equals(CostEvaluator.CYCLE) && known.code().code().startsWith("cycle/")) {
      return true;
    }
    return known.isError() && known.place().offset() < issue.place().offset() + issue.place().length()
        && issue.place().offset() < known.place().offset() + Math.max(1, known.place().length());
  }

  /** Whether the file could not be used as it stands. */
  public boolean unusable() {
    return issues.stream().anyMatch(LanguageIssue::isError);
  }
}
