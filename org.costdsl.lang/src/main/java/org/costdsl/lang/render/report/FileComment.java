package org.costdsl.lang.render.report;

import java.util.Optional;

/** The comment that a file begins with: what its author says it is about. */
final class FileComment {

  private static final String OPEN = "/**";

  private FileComment() {
  }

  /** The comment in one paragraph; empty if the file does not begin with a documentation comment. */
  static Optional<String> of(String text) {
    String start = text.stripLeading();
    int end = start.indexOf("*/");
    if (!start.startsWith(OPEN) || end < OPEN.length()) {
      return Optional.empty();
    }
    String comment = start.substring(OPEN.length(), end).replaceAll("(?m)^\\s*\\*?", " ").replaceAll("\\s+", " ").replace("`", "").strip();
    return comment.isEmpty() ? Optional.empty() : Optional.of(comment);
  }
}
