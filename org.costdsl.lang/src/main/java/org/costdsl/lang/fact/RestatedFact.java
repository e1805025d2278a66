package org.costdsl.lang.fact;

import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.uncertainty.Bounds;

/**
 * A figure that is stated although the rest of the file determines it: given beside its parts, or claimed.
 *
 * @param of the declaration whose figure it is
 * @param property the property
 * @param told the claim that states it, or the declaration itself
 * @param text the stated amount as written, hedge included
 * @param bounds the range that the words admit, in base units
 * @param computed what the rest of the file gives
 */
public record RestatedFact(DeclarationFact of, String property, DeclarationFact told, String text, Bounds bounds,
    Figure computed) {

  /** Whether a claim states it, not the declaration itself. */
  public boolean claimed() {
    return told != of;
  }

  /** Where it is stated. */
  public SourceRange place() {
    return claimed() ? told.placeOf("states") : of.placeOf(property);
  }

  /** The probability that the computed amount lies outside the stated range. */
  public double violation() {
    return computed.violation(bounds);
  }
}
