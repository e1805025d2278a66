package org.costdsl.lang.analysis.diff;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.costdsl.lang.evaluation.Figure;

/**
 * A figure in two versions of a file. Amounts are in base units.
 *
 * @param name its name
 * @param leading whether it is what somebody wants to know first of its declaration
 * @param before the figure in the old version; empty if it has none
 * @param after the figure in the new version; empty if it has none
 * @param parts what changed inputs have to do with the move, in the order of their weight
 */
public record FigureChange(String name, boolean leading, Optional<Figure> before, Optional<Figure> after, List<Part> parts) {

  /** Amounts that differ by less than this share of themselves are the same: sums are rounded. */
  private static final double ROUNDING = 1e-9;

  /**
   * One changed input's part in the move of a figure.
   *
   * @param input what was changed
   * @param amount how much of the new median goes away when only this input is as it was
   */
  public record Part(ChangedInput input, double amount) {
  }

  public FigureChange {
    parts = List.copyOf(parts);
  }

  /** Whether there is anything to tell: another amount, or one version only. */
  public boolean differs() {
    return before.isEmpty() || after.isEmpty() || !same(before.get(), after.get());
  }

  /** The new median less the old one; empty where one of them is missing or open. */
  public OptionalDouble move() {
    double move = before.isPresent() && after.isPresent() ? after.get().median() - before.get().median() : Double.NaN;
    return Double.isFinite(move) ? OptionalDouble.of(move) : OptionalDouble.empty();
  }

  /** The new median divided by the old one; empty where there is no finite positive ratio. */
  public OptionalDouble ratio() {
    double ratio = before.isPresent() && after.isPresent() ? after.get().median() / before.get().median() : Double.NaN;
    return Double.isFinite(ratio) && ratio > 0 ? OptionalDouble.of(ratio) : OptionalDouble.empty();
  }

  /** What of the move no single input explains: the interplay of several, or another date or exchange rate. */
  public OptionalDouble rest() {
    OptionalDouble move = move();
    return move.isPresent() ? OptionalDouble.of(move.getAsDouble() - parts.stream().mapToDouble(Part::amount).sum()) : move;
  }

  static boolean same(Figure one, Figure other) {
    return one.dimension().equals(other.dimension()) && same(one.low(), other.low()) && same(one.median(), other.median())
        && same(one.high(), other.high());
  }

  static boolean same(double one, double other) {
    return Double.compare(one, other) == 0 || Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
  }
}
