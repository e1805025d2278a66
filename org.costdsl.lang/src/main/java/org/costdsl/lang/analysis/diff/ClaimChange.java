package org.costdsl.lang.analysis.diff;

import java.util.Optional;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.uncertainty.Verdict;

/**
 * A claim in two versions of a file.
 *
 * @param name its name
 * @param before how the old version judges it; empty if it does not make it
 * @param after how the new version judges it; empty if it does not make it any more
 */
public record ClaimChange(String name, Optional<ClaimResult> before, Optional<ClaimResult> after) {

  /** Whether both versions make the claim and judge it differently. */
  public boolean flipped() {
    return before.isPresent() && after.isPresent() && before.get().verdict() != after.get().verdict();
  }

  /** Whether the verdict flipped, or only one version makes the claim. */
  public boolean differs() {
    return flipped() || before.isPresent() != after.isPresent();
  }

  /** Whether the claim stands less well than it did, or is new and contradicted. */
  public boolean worse() {
    int was = before.map(c -> doubt(c.verdict())).orElse(doubt(Verdict.UNDECIDED));
    return after.isPresent() && doubt(after.get().verdict()) > was;
  }

  private static int doubt(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> 0;
      case UNDECIDED, NOT_CHECKABLE -> 1;
      case CONTRADICTED -> 2;
    };
  }
}
