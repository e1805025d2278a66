package org.costdsl.lang.fact;

import java.util.Collections;
import java.util.List;
import org.costdsl.lang.evaluation.Figure;

/**
 * A claim that says both what it is presented as and what it covers.
 *
 * @param claim the claim
 * @param presented names of what it is presented as, joined for people
 * @param covered names of what it covers, joined for people
 * @param properSubset whether the covered leaf items are some, but not all, of the presented ones
 * @param missing presented leaf items that are not covered, in order of name
 * @param presentedTotal the same property of what it is presented as, or null
 * @param coveredFigure that property of what it covers, or null
 * @param share covered figure over presented total, dimensionless; null where either is missing
 */
public record ScopeFact(ClaimFact claim, String presented, String covered, boolean properSubset, List<String> missing,
    Figure presentedTotal, Figure coveredFigure, Figure share) {

  /** Copies the list. */
  public ScopeFact {
    missing = List.copyOf(missing);
  }

  /** Whether what it covers is no part of what it is presented as. */
  public boolean apart() {
    return Collections.disjoint(claim.presentedScope(), claim.coveredScope());
  }
}
