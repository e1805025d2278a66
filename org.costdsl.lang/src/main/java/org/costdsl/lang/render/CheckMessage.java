package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;

/**
 * A language message or a finding, for formats that show both alike.
 *
 * @param severity how grave it is
 * @param fatal whether it makes the file unusable
 * @param code code of the message or id of the rule
 * @param subject the declaration it is about; empty for a language message
 * @param place where it stands
 * @param message one sentence
 * @param details what else there is to say, line by line
 */
record CheckMessage(Severity severity, boolean fatal, String code, String subject, SourceRange place, String message,
    List<String> details) {

  CheckMessage {
    details = List.copyOf(details);
  }

  /** All messages of a file, those on its text first. */
  static List<CheckMessage> of(FileResult file) {
    List<CheckMessage> messages = new ArrayList<>();
    file.issues().forEach(i -> messages.add(of(i)));
    file.findings().forEach(f -> messages.add(of(f)));
    return messages;
  }

  static CheckMessage of(LanguageIssue issue) {
    List<String> details = new ArrayList<>(issue.detail());
    issue.fix().ifPresent(f -> details.add("help: " + f));
    boolean fatal = issue.severity() == Severity.ERROR;
    return new CheckMessage(issue.severity(), fatal, issue.code().code(), "", issue.place(), issue.message(), details);
  }

  static CheckMessage of(Finding finding) {
    List<String> details = new ArrayList<>();
    details.add(finding.left().label() + " = " + finding.left().value());
    details.add(finding.right().label() + " = " + finding.right().value());
    if (!finding.constraint().isBlank()) {
      details.add("because " + finding.constraint());
    }
    finding.remedy().ifPresent(r -> details.add("holds if " + r));
    return new CheckMessage(finding.severity(), false, finding.rule(), finding.subject(), finding.place(), finding.message(),
        details);
  }

  /** The sentence and the details. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(message);
    lines.addAll(details);
    return lines;
  }

  /** What tells it apart among a file's messages for a reader: the code, and the subject or the line. */
  String name() {
    return code + (subject.isEmpty() ? " at line " + place.line() : " on " + subject);
  }
}
