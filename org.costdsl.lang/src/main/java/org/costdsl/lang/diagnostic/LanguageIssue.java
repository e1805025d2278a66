package org.costdsl.lang.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * A problem with the text itself: it does not parse, link or type.
 *
 * @param code stable code
 * @param severity how grave it is
 * @param place the place in the file
 * @param message one sentence in the user's words
 * @param detail further lines that belong to the message, such as two dimensions aligned
 * @param fix what to do about it, in words, where it can be computed
 * @param replacement what to write instead of the text of the place, where that alone mends it; an empty text deletes it
 */
public record LanguageIssue(IssueCode code, Severity severity, SourceRange place, String message, List<String> detail,
    Optional<String> fix, Optional<String> replacement) {

  public LanguageIssue {
    detail = List.copyOf(detail);
  }

  /** An issue that no replacement of its text mends. */
  public LanguageIssue(IssueCode code, Severity severity, SourceRange place, String message, List<String> detail,
      Optional<String> fix) {
    this(code, severity, place, message, detail, fix, Optional.empty());
  }

  /** Whether it makes the file unusable. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same at a place that is given in another way. */
  public LanguageIssue at(SourceRange other) {
    return new LanguageIssue(code, severity, other, message, detail, fix, replacement);
  }
}
