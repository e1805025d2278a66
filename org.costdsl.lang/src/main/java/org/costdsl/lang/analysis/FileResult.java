package org.costdsl.lang.analysis;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
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

  /** Whether the file could not be used as it stands. */
  public boolean unusable() {
    return issues.stream().anyMatch(i -> i.severity() == Severity.ERROR);
  }
}
