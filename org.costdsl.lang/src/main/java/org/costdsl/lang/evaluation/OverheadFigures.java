package org.costdsl.lang.evaluation;

import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.UnknownValue;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.UnitCatalog;

/** What an overhead comes to over the time its programme is looked at. */
final class OverheadFigures {

  private static final double YEAR = UnitCatalog.standard().quantityOf("year").value();

  private OverheadFigures() {
  }

  static Map<String, Computation> table() {
    return new FigureTable.Rows()
        .row("cost", "the amount over the programme's period; once where its own period is unknown", OverheadFigures::cost)
        .done();
  }

  private static Term cost(Subject overhead) {
    Term amount = overhead.amount("amount");
    Optional<Term> programme = overhead.programmes().stream().findFirst().map(p -> p.amount("period"));
    if (!amount.dimension().equals(Dimension.MONEY)) {
      Term period = programme.or(() -> overhead.find("period")).orElseGet(() -> Term.of(YEAR, Dimension.TIME));
      return amount.times(period);
    }
    if (programme.isEmpty() || !knowsPeriod(overhead)) {
      return amount;
    }
    return amount.times(programme.get()).per(overhead.amount("period"));
  }

  private static boolean knowsPeriod(Subject overhead) {
    Optional<Expression> period = Members.firstItem(overhead.declaration(), "period").map(Item::getValue);
    return period.isPresent() && !(period.get() instanceof UnknownValue);
  }
}
