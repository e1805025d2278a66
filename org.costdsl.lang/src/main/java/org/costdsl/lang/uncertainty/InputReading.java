package org.costdsl.lang.uncertainty;

/** What a hedged value means as an input. */
public sealed interface InputReading {

  /**
   * A value with a distribution.
   *
   * @param distribution the distribution
   */
  record Distributed(Distribution distribution) implements InputReading {
  }

  /**
   * A value of which nothing is known but that it lies in a range: the pair of its ends.
   *
   * @param bounds the range
   */
  record Bounded(Bounds bounds) implements InputReading {
  }

  /**
   * The same within natural limits: a distribution is truncated, the open side of a bound takes the limit.
   *
   * @throws IllegalArgumentException if nothing lies within
   */
  default InputReading within(Bounds limits) {
    if (this instanceof Bounded bounded) {
      return new Bounded(bounded.bounds().intersect(limits));
    }
    Distribution distribution = ((Distributed) this).distribution();
    boolean inside = limits.contains(distribution.low()) && limits.contains(distribution.high());
    return inside ? this : new Distributed(new Truncated(distribution, limits.low(), limits.high()));
  }
}
