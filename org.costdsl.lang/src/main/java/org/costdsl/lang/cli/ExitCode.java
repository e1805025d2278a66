package org.costdsl.lang.cli;

import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FailOn;

/** What the tool tells the shell. */
final class ExitCode {

  /** Nothing at or above the wanted severity. */
  static final int CLEAN = 0;
  /** Findings at or above the wanted severity, or expectations that fail. */
  static final int FINDINGS = 1;
  /** The input or the command could not be used; outranks findings. */
  static final int UNUSABLE = 2;
  /** A fault of the tool itself. */
  static final int FAULT = 3;

  private ExitCode() {
  }

  /** The exit code of a check: an input that could not be used outranks findings. */
  static int of(CheckTotals totals, FailOn failOn) {
    if (totals.unusable() > 0) {
      return UNUSABLE;
    }
    return failOn.reachedBy(totals) ? FINDINGS : CLEAN;
  }
}
