package org.costdsl.lang.analysis;

import java.util.Comparator;
import java.util.Optional;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Statement;
import org.costdsl.lang.evaluation.Trace;
import org.costdsl.lang.evaluation.WhatIf;
import org.costdsl.lang.uncertainty.Bounds;

/**
 * The smallest change, in proportion, of one input that brings a claim's figure to the edge of what is stated: there a verdict
 * turns.
 *
 * @param input the input as the file has it
 * @param value what it would have to be, in base units
 */
public record NearestChange(Figure input, double value) {

  /** Inputs with a lesser pull would have to change by more. */
  private static final int TRIED = 5;

  /** The change that turns the verdict on a claim; nothing if the claim states no amount of a figure with a name. */
  public static Optional<NearestChange> of(WhatIf whatIf, ClaimResult claim) {
    if (!(claim.statement().orElse(null) instanceof Statement.Amount amount)) {
      return Optional.empty();
    }
    return amount.computed().flatMap(c -> whatIf.figure(c.name())).flatMap(f -> of(whatIf, f, amount.stated().bounds()));
  }

  private static Optional<NearestChange> of(WhatIf whatIf, Figure target, Bounds stated) {
    double median = target.median();
    double toLow = Math.abs(median - stated.low());
    double goal = toLow < Math.abs(median - stated.high()) ? stated.low() : stated.high();
    if (!Double.isFinite(median) || !Double.isFinite(goal) || median == goal) {
      return Optional.empty();
    }
    return whatIf.strongest(target, TRIED).stream().flatMap(input -> change(whatIf, target, input, goal).stream())
        .min(Comparator.comparingDouble(NearestChange::inProportion));
  }

  private static Optional<NearestChange> change(WhatIf whatIf, Figure target, String name, double goal) {
    Optional<Figure> input = whatIf.figure(name).filter(f -> f.trace().origin() == Trace.Origin.GIVEN);
    try {
      return input.map(f -> new NearestChange(f, GoalSeek.of(whatIf, target.name(), name, goal).value()));
    } catch (IllegalArgumentException e) {
      // No value of this input reaches the goal: another may.
      return Optional.empty();
    }
  }

  private double inProportion() {
    double now = input.median();
    return Math.abs(value - now) / Math.abs(now);
  }
}
