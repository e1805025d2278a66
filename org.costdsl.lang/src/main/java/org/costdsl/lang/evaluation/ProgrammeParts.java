package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.diagnostic.SourceRange;

/**
 * The cost of a programme item by item. What adds nothing is left out: a run on an included pool, an amount within an included
 * one. The parts sum to the programme's TCO wherever that is computed.
 */
final class ProgrammeParts {

  private final Subject programme;
  private final Contents contents;
  private final List<CostPart> parts = new ArrayList<>();

  private ProgrammeParts(Subject programme) {
    this.programme = programme;
    this.contents = Contents.of(programme);
  }

  /** The parts, pools first; none if one of them is not to be had. */
  static List<CostPart> of(Subject programme) {
    try {
      return new ProgrammeParts(programme).collected();
    } catch (UnavailableException e) {
      return List.of();
    }
  }

  private List<CostPart> collected() {
    contents.pools().forEach(this::addPool);
    if (!contents.containsInOverhead("staff")) {
      contents.staff().forEach(s -> add(s, "cost", s.amount("cost")));
    }
    contents.overheads().forEach(o -> add(o, "cost", o.amount("cost")));
    contents.runsElsewhere().forEach(r -> add(r, "cost", r.amount("cost")));
    return List.copyOf(parts);
  }

  private void addPool(Subject pool) {
    if (PoolFigures.isRented(pool)) {
      add(pool, "rent", PoolFigures.rent(pool));
    } else {
      add(pool, "CapEx", pool.amount("capex"));
      add(pool, "operation", ProgrammeFigures.operation(contents, pool));
    }
  }

  private void add(Subject item, String label, Term amount) {
    if (!(amount.formula() instanceof Formula.Constant c && c.value() == 0)) {
      SourceRange place = programme.placeOf(item);
      String method = label + " of " + item.name() + " in " + programme.name();
      parts.add(new CostPart(item.name(), label, programme.figureOf(method, amount, place)));
    }
  }
}
