package org.costdsl.lang.diagnostic;

/** How much a message matters, the gravest first. */
public enum Severity {
  ERROR, WARNING, INFO;

  /** The next milder severity; {@code INFO} stays. */
  public Severity milder() {
    return this == ERROR ? WARNING : INFO;
  }

  /** The word for people. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }

  /** Whether this is at least as grave as the other. */
  public boolean atLeast(Severity other) {
    return ordinal() <= other.ordinal();
  }
}
