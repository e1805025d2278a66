package org.costdsl.lang.analysis.diff;

import java.util.Optional;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Severity;

/**
 * A finding that only one of two versions has, or that is graver in one.
 *
 * @param before the finding in the old version
 * @param after the finding in the new version
 */
public record FindingChange(Optional<Finding> before, Optional<Finding> after) {

  /** Whether it is new or graver, and at least a warning. */
  public boolean worse() {
    boolean graver = before.isEmpty() || !before.get().severity().atLeast(after.map(Finding::severity).orElse(Severity.INFO));
    return graver && after.isPresent() && after.get().severity().atLeast(Severity.WARNING);
  }

  /** The finding as the new version has it, else as the old one had it. */
  public Finding finding() {
    return after.or(() -> before).orElseThrow();
  }
}
