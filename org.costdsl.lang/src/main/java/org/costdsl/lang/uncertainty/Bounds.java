package org.costdsl.lang.uncertainty;

/**
 * A closed range; an infinite end is open. As a claim, the range that its words admit.
 *
 * @param low the lower end, possibly −∞
 * @param high the upper end, possibly ∞, not below {@code low}
 */
public record Bounds(double low, double high) {
  /** No limit on either side. */
  public static final Bounds UNLIMITED = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Creates a range; fails with {@link IllegalArgumentException} if the lower end is above the upper end. */
  public Bounds {
    ParameterCheck.ordered(low, high);
  }

  /** The range from {@code low} up. */
  public static Bounds atLeast(double low) {
    return new Bounds(low, Double.POSITIVE_INFINITY);
  }

  /** The range up to {@code high}. */
  public static Bounds atMost(double high) {
    return new Bounds(Double.NEGATIVE_INFINITY, high);
  }

  /** Whether a value lies within, ends included. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /** Whether there is a lower end. */
  public boolean isBoundedBelow() {
    return low > Double.NEGATIVE_INFINITY;
  }

  /** Whether there is an upper end. */
  public boolean isBoundedAbove() {
    return high < Double.POSITIVE_INFINITY;
  }

  /** Whether exactly one end is open. */
  public boolean isOneSided() {
    return isBoundedBelow() != isBoundedAbove();
  }

  /** Whether both ends are open. */
  public boolean isUnlimited() {
    return !isBoundedBelow() && !isBoundedAbove();
  }

  /** What lies in both ranges; fails with {@link IllegalArgumentException} if that is nothing. */
  public Bounds intersect(Bounds other) {
    if (low > other.high || other.low > high) {
      throw new IllegalArgumentException("no value lies both in " + this + " and in " + other);
    }
    return new Bounds(Math.max(low, other.low), Math.min(high, other.high));
  }

  /** The range in the notation of mathematics: {@code [5, 10]}, {@code [5, ∞)}, {@code (−∞, 5]}. */
  @Override
  public String toString() {
    return (isBoundedBelow() ? "[" : "(") + ParameterCheck.text(low) + ", " + ParameterCheck.text(high)
        + (isBoundedAbove() ? "]" : ")");
  }
}
