package org.costdsl.lang.fact;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.evaluation.CostReport;

/** Projects a report into the facts that rules see: one for each declaration, and those that follow from several of them. */
public final class FactProjection {

  private FactProjection() {
  }

  /** The facts of a report, in order of declaration. */
  public static List<Object> of(CostReport report) {
    Declarations declarations = new Declarations(report);
    List<ClaimFact> claims = new ClaimReading(report, declarations).claims();
    List<Object> facts = new ArrayList<>(declarations.all());
    facts.addAll(claims);
    claims.forEach(claim -> facts.addAll(new ClaimConsequences(report, declarations, claim).facts()));
    facts.addAll(new FleetConsequences(declarations).facts());
    return List.copyOf(facts);
  }
}
