package org.costdsl.lang.schema;

/** The range that a property cannot leave whatever the facts are, in base units; ends included, infinite where open. */
public record NaturalLimits(double low, double high) {

  /** No limit at all. */
  public static final NaturalLimits NONE = new NaturalLimits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Whether a value lies within. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }
}
