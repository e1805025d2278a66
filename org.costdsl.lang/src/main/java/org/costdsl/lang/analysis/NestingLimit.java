package org.costdsl.lang.analysis;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;

/**
 * Refuses text nested so deep that a recursive parser would exhaust its stack: brackets and runs of signs are counted before
 * anything is parsed, strings and comments left out.
 */
final class NestingLimit {

  /** Deepest nesting of brackets, and longest run of signs, that is parsed. */
  static final int MAXIMUM = 150;

  private static final IssueCode TOO_DEEP = new IssueCode("file/too-deep");

  private final String file;
  private final String text;
  private int position;
  private int depth;
  private int signs;

  private NestingLimit(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The first place that is nested too deep. */
  static Optional<LanguageIssue> check(String file, String text) {
    return new NestingLimit(file, text).scan();
  }

  private Optional<LanguageIssue> scan() {
    while (position < text.length()) {
      if (skipped("//", "\n") || skipped("/*", "*/") || string()) {
        continue;
      }
      count(text.charAt(position));
      if (depth > MAXIMUM || signs > MAXIMUM) {
        return Optional.of(issue());
      }
      position++;
    }
    return Optional.empty();
  }

  private void count(char c) {
    if (c == '(' || c == '{') {
      depth++;
    } else if (c == ')' || c == '}') {
      depth = Math.max(0, depth - 1);
    }
    signs = c == '-' ? signs + 1 : Character.isWhitespace(c) ? signs : 0;
  }

  private boolean skipped(String open, String close) {
    if (!text.startsWith(open, position)) {
      return false;
    }
    int end = text.indexOf(close, position + open.length());
    position = end < 0 ? text.length() : end + close.length();
    return true;
  }

  private boolean string() {
    if (text.charAt(position) != '"') {
      return false;
    }
    position++;
    while (position < text.length() && text.charAt(position) != '"' && text.charAt(position) != '\n') {
      position += text.charAt(position) == '\\' ? 2 : 1;
    }
    position++;
    return true;
  }

  private LanguageIssue issue() {
    int line = (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    int column = position - (text.lastIndexOf('\n', position - 1) + 1) + 1;
    SourceRange place = new SourceRange(file, line, column, line, column + 1, position, 1);
    return new LanguageIssue(TOO_DEEP, Severity.ERROR, place, "nested deeper than " + MAXIMUM + " levels", List.of(),
        Optional.empty());
  }
}
