package org.costdsl.lang.render;

import org.costdsl.lang.diagnostic.Severity;

/** What a piece of text is, which decides its colour on a terminal. */
public enum Ink {
  /** An error, or something that does not hold. */
  ERROR("1;31"),
  /** A warning, or something in doubt. */
  WARNING("1;33"),
  /** A remark. */
  INFO("1;36"),
  /** Something that holds. */
  GOOD("32"),
  /** A name or the main sentence. */
  STRONG("1"),
  /** What frames the text: line numbers, places, labels. */
  FRAME("34"),
  /** What can be skipped. */
  FAINT("2"),
  /** Ordinary text. */
  PLAIN("");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The parameters of the terminal's colour sequence (ECMA-48, SGR); empty for ordinary text. */
  String code() {
    return code;
  }

  /** The ink of a severity. */
  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }
}
