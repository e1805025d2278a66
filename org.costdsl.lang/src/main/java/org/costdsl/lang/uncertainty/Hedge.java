package org.costdsl.lang.uncertainty;

/** The words by which a source says how firmly it means a number. */
public enum Hedge {
  /** A printed number: what rounds to it. */
  EXACT("", Side.BOTH, 5),
  /** {@code about x}. */
  ABOUT("about", Side.BOTH, 2),
  /** {@code around x}. */
  AROUND("around", Side.BOTH, 2),
  /** {@code a to b}. */
  RANGE("to", Side.BOTH, 3),
  /** {@code between a and b}. */
  BETWEEN("between", Side.BOTH, 3),
  /** {@code x ± d}. */
  PLUS_MINUS("±", Side.BOTH, 4),
  /** {@code over x}. */
  OVER("over", Side.LOWER, 1),
  /** {@code at least x}. */
  AT_LEAST("at least", Side.LOWER, 1),
  /** {@code up to x}. */
  UP_TO("up to", Side.UPPER, 1),
  /** {@code at most x}. */
  AT_MOST("at most", Side.UPPER, 1),
  /** {@code under x}. */
  UNDER("under", Side.UPPER, 1),
  /** A named distribution, such as {@code normal(m, sd)}. */
  DISTRIBUTION("distributed as", Side.BOTH, 3),
  /** {@code unknown}. */
  UNKNOWN("unknown", Side.NEITHER, 0);

  /** The sides on which the words limit the value. */
  private enum Side {
    LOWER, UPPER, BOTH, NEITHER
  }

  private final String wording;
  private final Side side;
  private final int firmness;

  Hedge(String wording, Side side, int firmness) {
    this.wording = wording;
    this.side = side;
    this.firmness = firmness;
  }

  /** The words as written in the language; empty for a plain number. */
  public String wording() {
    return wording;
  }

  /** Whether the number is only a lower bound. */
  public boolean isLowerBound() {
    return side == Side.LOWER;
  }

  /** Whether the number is only an upper bound. */
  public boolean isUpperBound() {
    return side == Side.UPPER;
  }

  /** Whether the number limits one side only. */
  public boolean isBound() {
    return isLowerBound() || isUpperBound();
  }

  /** How firmly the number is meant: 0 unknown, 1 bounds, 2 about, 3 ranges, 4 ±, 5 the printed number. */
  public int firmness() {
    return firmness;
  }

  /** Whether a quote with this hedge states more than the original: it dropped a hedge, or turned a bound into its opposite. */
  public boolean overstates(Hedge original) {
    boolean turned = isLowerBound() && original.isUpperBound() || isUpperBound() && original.isLowerBound();
    return turned || firmness > original.firmness;
  }
}
