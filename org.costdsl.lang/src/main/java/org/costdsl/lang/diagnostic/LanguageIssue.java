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
 * @param fix what to write instead, where it can be computed
 */
public record LanguageIssue(IssueCode code, Severity severity, SourceRange place, String message, List<String> detail,
    Optional<String> fix) {

  public LanguageIssue {
    detail = List.copyOf(detail);
  }
}
