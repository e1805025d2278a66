package org.costdsl.lang.evaluation;

import java.util.Optional;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Negation;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;

/** Reads literals: a number, its magnitude, its unit, its currency. */
final class Amounts {

  private final Money money;

  Amounts(Money money) {
    this.money = money;
  }

  /** A literal in base units: its value, half a step of its last printed digit, and its dimension. */
  record Literal(double value, double halfStep, Dimension dimension) {

    Literal negated() {
      return new Literal(-value, halfStep, dimension);
    }

    Literal times(double factor) {
      return new Literal(value * factor, halfStep * factor, dimension);
    }

    Literal scaled(Literal scale) {
      return new Literal(value * scale.value, halfStep * scale.value, scale.dimension);
    }
  }

  /** The literal as it stands. */
  Literal literal(Quantity quantity) {
    NumberWord.Number number = number(quantity);
    Literal scale = scale(quantity, number);
    return new Literal(number.value(), number.halfStep(), Dimension.NONE).scaled(scale);
  }

  /** Both ends of a range; a bare number takes the unit, the percent sign or the magnitude word of the other end. */
  Literal[] ends(Expression low, Expression high) {
    Quantity lowQuantity = quantity(low);
    Quantity highQuantity = quantity(high);
    Literal a = bare(lowQuantity) ? borrowed(lowQuantity, highQuantity) : literal(lowQuantity);
    Literal b = bare(highQuantity) ? borrowed(highQuantity, lowQuantity) : literal(highQuantity);
    if (!a.dimension().equals(b.dimension())) {
      throw new UnavailableException("both ends of a range need the same unit");
    }
    return new Literal[] {low instanceof Negation ? a.negated() : a, high instanceof Negation ? b.negated() : b};
  }

  /** The literal of an expression that has to be one, such as {@code -5 USD}. */
  Literal plain(Expression expression) {
    Literal literal = literal(quantity(expression));
    return expression instanceof Negation ? literal.negated() : literal;
  }

  static boolean isPercent(Expression expression) {
    return expression instanceof Quantity q && q.isPercent();
  }

  private Literal borrowed(Quantity bare, Quantity other) {
    NumberWord.Number number = number(bare);
    NumberWord.Number otherNumber = number(other);
    if (bare.getMagnitude() == null && number.magnitude() == 1 && other.getMagnitude() != null) {
      number = number.times(other.getMagnitude()).orElse(number);
    }
    return new Literal(number.value(), number.halfStep(), Dimension.NONE).scaled(scale(other, otherNumber));
  }

  private Literal scale(Quantity quantity, NumberWord.Number number) {
    if (quantity.getSign() != null) {
      char sign = quantity.getSign().charAt(0);
      return money.sign(sign).times(priceLevel(quantity, money.codeOf(sign)));
    }
    String word = number.unitSuffix().isEmpty() ? quantity.getUnit() : number.unitSuffix();
    if (word == null) {
      return new Literal(quantity.isPercent() ? 0.01 : 1, 0, Dimension.NONE);
    }
    Unit unit = UnitCatalog.standard().find(word).orElseThrow(() -> new UnavailableException("`" + word + "` is not a unit"));
    return money.unit(unit).times(unit.isMoney() ? priceLevel(quantity, unit.currency()) : 1);
  }

  private double priceLevel(Quantity quantity, String currency) {
    return Optional.ofNullable(quantity.getYear()).flatMap(ValueReader::date).map(d -> money.priceLevel(currency, d.year()))
        .orElse(1.0);
  }

  private static boolean bare(Quantity quantity) {
    return quantity.getSign() == null && quantity.getUnit() == null && !quantity.isPercent()
        && number(quantity).unitSuffix().isEmpty();
  }

  private static NumberWord.Number number(Quantity quantity) {
    if (quantity.getNumber() == null) {
      throw new UnavailableException("a number is missing");
    }
    NumberWord word = NumberWord.parse(quantity.getNumber());
    if (!(word instanceof NumberWord.Number number)) {
      throw new UnavailableException("`" + quantity.getNumber() + "` is not a number");
    }
    return quantity.getMagnitude() == null ? number : number.times(quantity.getMagnitude()).orElse(number);
  }

  private static Quantity quantity(Expression expression) {
    Expression inner = expression instanceof Negation negation ? negation.getValue() : expression;
    if (inner instanceof Quantity quantity) {
      return quantity;
    }
    throw new UnavailableException("a range needs two plain numbers");
  }
}
