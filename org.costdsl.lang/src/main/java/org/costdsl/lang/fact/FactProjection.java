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
    declarations.all().forEach(d -> facts.addAll(restated(d)));
    facts.addAll(claims);
    facts.addAll(declarations.claimed());
    claims.forEach(claim -> facts.addAll(new ClaimConsequences(report, declarations, claim).facts()));
    facts.addAll(new FleetConsequences(declarations).facts());
    facts.addAll(new Plausibility(declarations).facts());
    return List.copyOf(facts);
  }

  /** Figures that are written although the rest of the file determines them. */
  private static List<RestatedFact> restated(DeclarationFact declaration) {
    List<RestatedFact> restated = new ArrayList<>();
    declaration.entity().figures().forEach((property, given) -> given.computedInstead().ifPresent(computed -> restated.add(
        new RestatedFact(declaration, property, declaration, given.text(), PrintedPrecision.range(given), computed))));
    return restated;
  }
}
