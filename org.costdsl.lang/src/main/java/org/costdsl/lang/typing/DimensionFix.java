package org.costdsl.lang.typing;

import java.util.Optional;

/**
 * How an expression could get the dimension that it should have.
 *
 * @param advice in words; empty if nothing sensible can be computed
 * @param replacement what to write instead of the expression; empty if that takes a figure only the author knows
 */
public record DimensionFix(Optional<String> advice, Optional<String> replacement) {

  /** No fix is known. */
  static final DimensionFix NONE = new DimensionFix(Optional.empty(), Optional.empty());

  static DimensionFix advise(String advice) {
    return new DimensionFix(Optional.of(advice), Optional.empty());
  }

  static DimensionFix write(String advice, String replacement) {
    return new DimensionFix(Optional.of(advice), Optional.of(replacement));
  }
}
