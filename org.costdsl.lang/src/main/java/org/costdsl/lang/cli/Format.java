package org.costdsl.lang.cli;

import java.util.Locale;

/** How the result of a check is written. */
enum Format {
  TEXT, JSON, SARIF, JUNIT, GITHUB, MARKDOWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
