package org.costdsl.lang.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;

/** What a text has to keep to before it is parsed at all: lines end with LF or CRLF, and nothing nests too deep. */
final class ReadableText {

  private static final IssueCode LINE_END = new IssueCode("file/line-end");
  private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");

  private ReadableText() {
  }

  /** The first place that forbids to parse the text. */
  static Optional<LanguageIssue> check(String file, String text) {
    return NestingLimit.check(file, text).or(() -> lineEnds(file, text));
  }

  private static Optional<LanguageIssue> lineEnds(String file, String text) {
    Matcher found = LONE_RETURN.matcher(text);
    if (text.indexOf('\r') < 0 || !found.find()) {
      return Optional.empty();
    }
    int offset = found.start();
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    int column = offset - text.lastIndexOf('\n', offset);
    SourceRange place = new SourceRange(file, line, column, line, column + 1, offset, 1);
    return Optional.of(new LanguageIssue(LINE_END, Severity.ERROR, place,
        "a carriage return stands alone; lines end with LF or CRLF", List.of(), Optional.of("save the file with LF line ends")));
  }
}
