package org.costdsl.lang.evaluation;

import java.util.Optional;
import java.util.function.Supplier;
import org.costdsl.lang.evaluation.Amounts.Literal;
import org.costdsl.lang.model.Between;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Hedged;
import org.costdsl.lang.model.Interval;
import org.costdsl.lang.model.Negation;
import org.costdsl.lang.model.Parenthesised;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Distributions;
import org.costdsl.lang.uncertainty.Hedge;
import org.costdsl.lang.uncertainty.Normal;
import org.costdsl.lang.uncertainty.Uniform;

/** Reads hedged amounts: `about x`, `a to b`, `between a and b`, `x ± d`, `over x`, and the printed figure itself. */
final class HedgeReader {

  /** How far "about" reaches on either side. */
  private static final double ABOUT = 0.10;

  private final Amounts amounts;

  HedgeReader(Amounts amounts) {
    this.amounts = amounts;
  }

  /** The hedged amount; empty if the expression is a formula or a name. */
  Optional<HedgedAmount> read(Expression expression) {
    if (expression instanceof Quantity quantity) {
      return Optional.of(printed(amounts.literal(quantity)));
    }
    if (expression instanceof Interval interval) {
      return Optional.of("to".equals(interval.getOperator()) ? range(interval) : plusMinus(interval));
    }
    if (expression instanceof Between between) {
      return Optional.of(uniform(between));
    }
    if (expression instanceof Hedged hedged) {
      return Optional.of(hedged(hedged));
    }
    return Optional.empty();
  }

  private static HedgedAmount printed(Literal literal) {
    double half = literal.halfStep();
    Bounds bounds = new Bounds(literal.value() - half, literal.value() + half);
    return new HedgedAmount(Hedge.EXACT, literal.value(), bounds, Optional.empty(), literal.dimension());
  }

  private HedgedAmount range(Interval interval) {
    Literal[] ends = amounts.ends(interval.getLeft(), interval.getRight());
    return drawn(Hedge.RANGE, ends[0], ends[1], distribution(() -> Distributions.ofRange(ends[0].value(), ends[1].value())));
  }

  private HedgedAmount uniform(Between between) {
    Literal[] ends = amounts.ends(between.getLow(), between.getHigh());
    return drawn(Hedge.BETWEEN, ends[0], ends[1], distribution(() -> new Uniform(ends[0].value(), ends[1].value())));
  }

  private HedgedAmount plusMinus(Interval interval) {
    boolean relative = Amounts.isPercent(interval.getRight()) && !Amounts.isPercent(interval.getLeft());
    Literal[] ends = relative ? relative(interval) : amounts.ends(interval.getLeft(), interval.getRight());
    double value = ends[0].value();
    double half = ends[1].value();
    Literal low = new Literal(value - half, 0, ends[0].dimension());
    Literal high = new Literal(value + half, 0, ends[0].dimension());
    return drawn(Hedge.PLUS_MINUS, low, high, distribution(() -> Normal.ofHalfWidth(value, half)));
  }

  /** The middle and the half-width of `x ± p%`, which is relative. */
  private Literal[] relative(Interval interval) {
    Literal middle = amounts.plain(interval.getLeft());
    double half = StrictMath.abs(middle.value()) * amounts.plain(interval.getRight()).value();
    return new Literal[] {middle, new Literal(half, 0, middle.dimension())};
  }

  private HedgedAmount hedged(Hedged hedged) {
    Expression inner = hedged.getValue() instanceof Parenthesised p ? p.getValue() : hedged.getValue();
    if (!(inner instanceof Quantity) && !(inner instanceof Negation)) {
      return read(inner).orElseThrow(() -> new UnavailableException("a hedge needs a plain amount"));
    }
    Literal literal = amounts.plain(inner);
    double value = literal.value();
    return switch (hedged.getHedge()) {
      case "about" -> about(Hedge.ABOUT, literal);
      case "around" -> about(Hedge.AROUND, literal);
      case "over" -> bound(Hedge.OVER, literal, new Bounds(value, Double.POSITIVE_INFINITY));
      case "under" -> bound(Hedge.UNDER, literal, new Bounds(Double.NEGATIVE_INFINITY, value));
      case "up" -> bound(Hedge.UP_TO, literal, new Bounds(Double.NEGATIVE_INFINITY, value));
      default -> "least".equals(hedged.getEnd()) ? bound(Hedge.AT_LEAST, literal, new Bounds(value, Double.POSITIVE_INFINITY))
          : bound(Hedge.AT_MOST, literal, new Bounds(Double.NEGATIVE_INFINITY, value));
    };
  }

  private static HedgedAmount about(Hedge hedge, Literal literal) {
    double half = StrictMath.abs(literal.value()) * ABOUT;
    Literal low = new Literal(literal.value() - half, 0, literal.dimension());
    Literal high = new Literal(literal.value() + half, 0, literal.dimension());
    HedgedAmount drawn = drawn(hedge, low, high, distribution(() -> Normal.ofHalfWidth(literal.value(), half)));
    return new HedgedAmount(hedge, literal.value(), drawn.bounds(), drawn.input(), drawn.dimension());
  }

  private static HedgedAmount bound(Hedge hedge, Literal literal, Bounds bounds) {
    return new HedgedAmount(hedge, literal.value(), bounds, Optional.empty(), literal.dimension());
  }

  private static HedgedAmount drawn(Hedge hedge, Literal low, Literal high, Distribution distribution) {
    double middle = (low.value() + high.value()) / 2;
    return new HedgedAmount(hedge, middle, new Bounds(low.value(), high.value()), Optional.of(distribution), low.dimension());
  }

  private static Distribution distribution(Supplier<Distribution> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException e) {
      throw new UnavailableException(e.getMessage());
    }
  }
}
