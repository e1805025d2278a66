package org.costdsl.lang.fact;

import org.costdsl.lang.evaluation.Figure;

/**
 * A figure that the file writes although the rest of the file determines it.
 *
 * @param of the declaration whose figure it is
 * @param property the property
 * @param given the figure as written
 * @param computed what the rest gives
 */
public record GivenTwiceFact(DeclarationFact of, String property, Figure given, Figure computed) {

  /** Whether the computed figure says enough to compare digits: its ends differ by less than a factor. */
  public boolean sharp(double factor) {
    return computed.low() > 0 && computed.high() < factor * computed.low();
  }
}
