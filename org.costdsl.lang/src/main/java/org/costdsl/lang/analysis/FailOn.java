package org.costdsl.lang.analysis;

import java.util.Locale;
import org.costdsl.lang.diagnostic.Severity;

/** From which severity on a check fails. */
public enum FailOn {
  ERROR, WARNING, INFO, NEVER;

  /** Whether there is a message at least as grave. */
  public boolean reachedBy(CheckTotals totals) {
    for (Severity severity : Severity.values()) {
      if (includes(severity) && totals.count(severity) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a message of that severity makes a check fail. */
  public boolean includes(Severity severity) {
    return this != NEVER && severity.atLeast(Severity.valueOf(name()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
