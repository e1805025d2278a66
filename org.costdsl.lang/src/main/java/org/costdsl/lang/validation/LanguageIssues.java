package org.costdsl.lang.validation;

import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.eclipse.xtext.validation.Issue;

/** Turns Xtext's issues into the language's own. */
public final class LanguageIssues {

  private static final IssueCode FOREIGN = new IssueCode("syntax/other");

  private LanguageIssues() {
  }

  /** The issue as one of a file with that name and text. */
  public static LanguageIssue of(Issue issue, String file, String text) {
    IssueData data = IssueData.of(issue.getData());
    return new LanguageIssue(code(issue), severity(issue), place(issue, file, text), issue.getMessage(), data.detail(),
        data.fix(), data.replacement());
  }

  private static IssueCode code(Issue issue) {
    String code = issue.getCode();
    boolean own = code != null && code.indexOf('/') > 0;
    if (own) {
      return new IssueCode(code);
    }
    return issue.isSyntaxError() ? SyntaxCodes.UNEXPECTED : FOREIGN;
  }

  private static Severity severity(Issue issue) {
    return switch (issue.getSeverity()) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case INFO, IGNORE -> Severity.INFO;
    };
  }

  private static SourceRange place(Issue issue, String file, String text) {
    int offset = clamp(issue.getOffset(), text.length());
    int end = clamp(offset + (issue.getLength() == null ? 0 : issue.getLength()), text.length());
    int lineStart = lineStart(text, offset);
    int endLineStart = lineStart(text, end);
    return new SourceRange(file, line(text, offset), offset - lineStart + 1, line(text, end), end - endLineStart + 1, offset,
        end - offset);
  }

  private static int clamp(Integer offset, int length) {
    return offset == null ? 0 : Math.max(0, Math.min(offset, length));
  }

  private static int lineStart(String text, int offset) {
    return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  }

  private static int line(String text, int offset) {
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return line;
  }
}
