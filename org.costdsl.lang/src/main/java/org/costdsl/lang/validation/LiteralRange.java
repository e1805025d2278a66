package org.costdsl.lang.validation;

import java.util.Optional;
import org.costdsl.lang.model.Between;
import org.costdsl.lang.model.BinaryOperation;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Hedged;
import org.costdsl.lang.model.Interval;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Negation;
import org.costdsl.lang.model.Parenthesised;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.typing.Names;
import org.costdsl.lang.typing.UnitWord;

/**
 * The range that a value made of literals alone stands for, in base units, a currency counting as any other.
 *
 * @param low its lower end
 * @param high its upper end
 */
record LiteralRange(double low, double high) {

  /** What `about` allows on either side, as a share. */
  private static final double ABOUT = 0.1;

  /** The range of an expression; empty if it holds a name that is no unit. */
  static Optional<LiteralRange> of(Expression expression) {
    if (expression instanceof Quantity quantity) {
      return number(quantity).map(n -> exact(n * unit(quantity)));
    }
    if (expression instanceof Parenthesised inner) {
      return of(inner.getValue());
    }
    if (expression instanceof Negation negation) {
      return of(negation.getValue()).map(r -> new LiteralRange(-r.high, -r.low));
    }
    if (expression instanceof NameReference name) {
      return Names.unit(name).map(u -> exact(u.factor()));
    }
    if (expression instanceof Hedged hedged) {
      return of(hedged.getValue()).map(r -> r.hedged(hedged));
    }
    if (expression instanceof Interval interval) {
      return "to".equals(interval.getOperator()) ? ends(interval.getLeft(), interval.getRight()) : around(interval);
    }
    if (expression instanceof Between between) {
      return ends(between.getLow(), between.getHigh());
    }
    return expression instanceof BinaryOperation operation ? scaled(operation) : Optional.empty();
  }

  /** Whether it was written with its higher end first. */
  boolean isReversed() {
    return low > high;
  }

  private static LiteralRange exact(double value) {
    return new LiteralRange(value, value);
  }

  private LiteralRange hedged(Hedged hedged) {
    String hedge = String.valueOf(hedged.getHedge());
    if (hedge.equals("over") || "least".equals(hedged.getEnd())) {
      return new LiteralRange(low, Double.POSITIVE_INFINITY);
    }
    if (hedge.equals("about") || hedge.equals("around")) {
      return new LiteralRange(low - ABOUT * StrictMath.abs(low), high + ABOUT * StrictMath.abs(high));
    }
    return new LiteralRange(Double.NEGATIVE_INFINITY, high);
  }

  /** A centre and a width, which a percent sign makes relative. */
  private static Optional<LiteralRange> around(Interval interval) {
    Expression width = interval.getRight();
    if (isPercent(width) && !isPercent(interval.getLeft())) {
      return of(interval.getLeft()).flatMap(c -> of(width).map(w -> c.widened(StrictMath.abs(c.low * w.high))));
    }
    return ends(interval.getLeft(), width).map(r -> exact(r.low).widened(r.high));
  }

  private LiteralRange widened(double width) {
    return new LiteralRange(low - width, high + width);
  }

  private static boolean isPercent(Expression expression) {
    return expression instanceof Quantity quantity && quantity.isPercent();
  }

  /** Both ends; a bare number takes the other end's unit. */
  private static Optional<LiteralRange> ends(Expression low, Expression high) {
    Optional<LiteralRange> a = of(low).map(r -> r.times(isBare(low) ? unitOf(high) : 1));
    Optional<LiteralRange> b = of(high).map(r -> r.times(isBare(high) ? unitOf(low) : 1));
    return a.flatMap(x -> b.map(y -> new LiteralRange(x.low, y.high)));
  }

  private LiteralRange times(double factor) {
    return factor < 0 ? new LiteralRange(high * factor, low * factor) : new LiteralRange(low * factor, high * factor);
  }

  private static Optional<LiteralRange> scaled(BinaryOperation operation) {
    String operator = String.valueOf(operation.getOperator());
    if (operation.getLeft() instanceof BinaryOperation deep && isLong(deep)) {
      return Optional.empty();
    }
    Optional<LiteralRange> left = of(operation.getLeft());
    Optional<LiteralRange> right = of(operation.getRight()).filter(r -> r.low == r.high && r.low != 0);
    return left.flatMap(l -> right.map(r -> l.times(operator.equals("*") ? r.low : 1 / r.low)));
  }

  /** A product of more than a few factors is no literal with its unit, and must not exhaust the stack. */
  private static boolean isLong(BinaryOperation operation) {
    Expression left = operation;
    int factors = 0;
    while (left instanceof BinaryOperation inner && factors <= 8) {
      left = inner.getLeft();
      factors++;
    }
    return factors > 8;
  }

  private static Optional<Double> number(Quantity quantity) {
    String magnitude = quantity.getMagnitude();
    return UnitWord.number(quantity)
        .map(n -> (magnitude == null ? n : n.times(magnitude).orElse(n)).value());
  }

  private static double unit(Quantity quantity) {
    if (quantity.isPercent()) {
      return 0.01;
    }
    return UnitWord.of(quantity).flatMap(UnitCatalog.standard()::find).map(Unit::factor).orElse(1.0);
  }

  private static boolean isBare(Expression expression) {
    Expression inner = expression instanceof Negation negation ? negation.getValue() : expression;
    return inner instanceof Quantity q && !q.isPercent() && q.getSign() == null && number(q).isPresent()
        && UnitWord.of(q).isEmpty();
  }

  private static double unitOf(Expression expression) {
    Expression inner = expression instanceof Negation negation ? negation.getValue() : expression;
    return inner instanceof Quantity q && number(q).isPresent() ? unit(q) : 1;
  }
}
