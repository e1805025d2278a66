package org.costdsl.lang.evaluation;

import java.util.Map;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.UnitCatalog;

/** What people cost their employer. */
final class StaffFigures {

  private StaffFigures() {
  }

  static Map<String, Computation> table() {
    return new FigureTable.Rows()
        .row("period", "period of its programme, else one year", StaffFigures::period)
        .row("cost", "headcount × (pay × loaded + equity) × period", StaffFigures::cost)
        .done();
  }

  private static Term period(Subject staff) {
    return staff.programmes().stream().findFirst().map(p -> p.amount("period"))
        .orElseGet(() -> Term.of(UnitCatalog.standard().quantityOf("year").value(), Dimension.TIME));
  }

  private static Term cost(Subject staff) {
    Term loaded = staff.amount("pay").times(staff.amount("loaded"));
    Term each = staff.says("equity") ? loaded.plus(staff.amount("equity")) : loaded;
    return staff.amount("headcount").times(each).times(staff.amount("period"));
  }
}
