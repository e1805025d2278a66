package org.costdsl.lang.analysis.share;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;

/** A project, a library or an archive cannot be used, or only with a remark; says why in the user's words. */
public final class Fault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient LanguageIssue issue;

  private Fault(LanguageIssue issue) {
    super(issue.message());
    this.issue = issue;
  }

  static Fault of(IssueCode code, String file, String message) {
    return new Fault(issue(code, Severity.ERROR, SourceRange.startOf(file), message));
  }

  static Fault at(IssueCode code, SourceRange place, String message) {
    return new Fault(issue(code, Severity.ERROR, place, message));
  }

  static LanguageIssue issue(IssueCode code, Severity severity, SourceRange place, String message) {
    return new LanguageIssue(code, severity, place, message, List.of(), Optional.empty());
  }

  /** The message with its place. */
  public LanguageIssue issue() {
    return issue;
  }
}
