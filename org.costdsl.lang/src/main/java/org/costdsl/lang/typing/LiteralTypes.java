package org.costdsl.lang.typing;

import java.util.Optional;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Negation;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.quantity.UnitCatalog;

/** Types of numbers as written. */
final class LiteralTypes {

  private LiteralTypes() {
  }

  static Type of(Quantity quantity) {
    if (quantity.getSign() != null) {
      return new Type.Measured(Dimension.MONEY);
    }
    if (quantity.getNumber() == null) {
      return Type.ANY;
    }
    if (NumberWord.parse(quantity.getNumber()) instanceof NumberWord.Date) {
      return Type.DATE;
    }
    if (UnitWord.number(quantity).isEmpty()) {
      return Type.ANY;
    }
    Optional<String> unit = UnitWord.of(quantity);
    return unit.isEmpty() ? Type.NUMBER
        : unit.flatMap(UnitCatalog.standard()::find).<Type>map(u -> new Type.Measured(u.dimension())).orElse(Type.ANY);
  }

  static boolean isPercent(Expression expression) {
    return expression instanceof Quantity quantity && quantity.isPercent();
  }

  /** Whether an expression is a number without unit, currency or percent sign. */
  static boolean isBare(Expression expression) {
    Expression inner = expression instanceof Negation negation ? negation.getValue() : expression;
    return inner instanceof Quantity quantity && !quantity.isPercent() && of(quantity) == Type.NUMBER;
  }
}
