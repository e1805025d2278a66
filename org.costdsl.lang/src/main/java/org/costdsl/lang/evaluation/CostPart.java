package org.costdsl.lang.evaluation;

/**
 * What one item adds to the cost of a programme that includes it.
 *
 * @param item name of the pool, staff, overhead or run
 * @param label what of it is added: {@code CapEx}, {@code operation}, {@code rent} or {@code cost}
 * @param amount how much, in the file's currency
 */
public record CostPart(String item, String label, Figure amount) {
}
