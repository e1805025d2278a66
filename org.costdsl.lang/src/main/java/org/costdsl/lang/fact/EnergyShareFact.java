package org.costdsl.lang.fact;

import java.util.List;
import org.costdsl.lang.evaluation.Figure;

/**
 * What part of a cost is electricity.
 *
 * @param of the programme or fleet
 * @param electricity its electricity over its period
 * @param total its whole cost over the same period
 * @param share electricity over total, dimensionless
 */
public record EnergyShareFact(DeclarationFact of, Figure electricity, Figure total, Figure share) {

  private static final List<String> WRITTEN = List.of("price", "capex", "amortised", "opex", "electricity", "electricity_cost",
      "energy", "power", "PUE", "draw", "server_power", "life", "cost", "tco");

  /** Whether the file itself gives one of the amounts, so that not only the library is judged. */
  public boolean stated() {
    return WRITTEN.stream().anyMatch(of::says);
  }
}
