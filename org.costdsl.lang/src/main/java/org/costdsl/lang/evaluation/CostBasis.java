package org.costdsl.lang.evaluation;

import org.costdsl.lang.model.Declaration;

/** Which property a claim's {@code cost} is: what a run would cost to rent, what its share of owned devices costs, or their price. */
final class CostBasis {

  private CostBasis() {
  }

  static String property(Declaration subject, String property, String basis) {
    boolean run = Members.schema(subject, "owned_cost").isPresent();
    if (!run || !property.equals("cost")) {
      return property;
    }
    return switch (basis) {
      case "amortised" -> "owned_cost";
      case "acquisition" -> "acquisition_cost";
      default -> "cost";
    };
  }
}
