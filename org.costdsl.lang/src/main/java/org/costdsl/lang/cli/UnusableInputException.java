package org.costdsl.lang.cli;

import java.util.Optional;

/** The input cannot be used; the message says why, in one line of the user's words. */
final class UnusableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String report;

  UnusableInputException(String message) {
    this(message, (String) null);
  }

  /** Shows a report, ready for the screen, before the message. */
  UnusableInputException(String message, String report) {
    super(message);
    this.report = report;
  }

  UnusableInputException(String message, Throwable cause) {
    super(message, cause);
    this.report = null;
  }

  Optional<String> report() {
    return Optional.ofNullable(report);
  }
}
