package org.costdsl.lang.cli;

import java.util.Locale;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.diagnostic.Severity;

/** From which severity on a check fails. */
enum FailOn {
  ERROR, WARNING, INFO, NEVER;

  /** The exit code of a check: an input that could not be used outranks findings. */
  int exitCode(AnalysisResult result) {
    if (result.unusable()) {
      return ExitCode.UNUSABLE;
    }
    return this != NEVER && result.hasAtLeast(Severity.valueOf(name())) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
