package org.costdsl.lang.ide;

import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.quantity.Unit;

/** A unit in words. */
final class UnitText {

  private UnitText() {
  }

  /** What a unit is, as Markdown. */
  static String of(Unit unit) {
    StringBuilder text = new StringBuilder("**").append(unit.plural()).append("**: ").append(unit.documentation()).append("\n\n");
    text.append("- measures ").append(unit.dimension()).append('\n');
    String one = "1 " + unit.name();
    String usual = QuantityFormat.standard().format(unit.factor(), unit.dimension(), null);
    if (!unit.isMoney() && !usual.equals(one)) {
      text.append("- ").append(one).append(" = ").append(usual).append('\n');
    }
    if (!unit.aliases().isEmpty()) {
      text.append("- also written ").append(String.join(", ", unit.aliases())).append('\n');
    }
    return text.toString();
  }
}
