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
import org.costdsl.lang.uncertainty.Hedge;
import org.costdsl.lang.uncertainty.HedgedValue;

/** Reads hedged amounts: `about x`, `a to b`, `between a and b`, `x ± d`, `over x`, and the printed figure itself. */
final class HedgeReader {

  private final Amounts amounts;

  HedgeReader(Amounts amounts) {
    this.amounts = amounts;
  }

  /** The hedged amount; empty if the expression is a formula or a name. */
  Optional<HedgedAmount> read(Expression expression) {
    if (expression instanceof Quantity quantity) {
      Literal printed = amounts.literal(quantity);
      return Optional.of(hedged(() -> HedgedValue.exact(printed.value(), printed.halfStep()), printed.dimension()));
    }
    if (expression instanceof Interval interval) {
      return Optional.of("to".equals(interval.getOperator()) ? range(interval) : plusMinus(interval));
    }
    if (expression instanceof Between between) {
      Literal[] ends = amounts.ends(between.getLow(), between.getHigh());
      return Optional.of(hedged(() -> HedgedValue.between(ends[0].value(), ends[1].value()), ends[0].dimension()));
    }
    return expression instanceof Hedged word ? Optional.of(word(word)) : Optional.empty();
  }

  private HedgedAmount range(Interval interval) {
    Literal[] ends = amounts.ends(interval.getLeft(), interval.getRight());
    return hedged(() -> HedgedValue.range(ends[0].value(), ends[1].value()), ends[0].dimension());
  }

  private HedgedAmount plusMinus(Interval interval) {
    boolean relative = Amounts.isPercent(interval.getRight()) && !Amounts.isPercent(interval.getLeft());
    Literal[] parts = relative ? relative(interval) : amounts.ends(interval.getLeft(), interval.getRight());
    return hedged(() -> HedgedValue.plusMinus(parts[0].value(), parts[1].value()), parts[0].dimension());
  }

  /** The middle and the half-width of `x ± p%`, which is relative. */
  private Literal[] relative(Interval interval) {
    Literal middle = amounts.plain(interval.getLeft());
    double half = StrictMath.abs(middle.value()) * amounts.plain(interval.getRight()).value();
    return new Literal[] {middle, new Literal(half, 0, middle.dimension())};
  }

  /** A hedging word before a number; before a range the range speaks. */
  private HedgedAmount word(Hedged hedged) {
    Expression inner = hedged.getValue() instanceof Parenthesised p ? p.getValue() : hedged.getValue();
    if (!(inner instanceof Quantity) && !(inner instanceof Negation)) {
      return read(inner).orElseThrow(() -> new UnavailableException("a hedge needs a plain amount"));
    }
    Literal literal = amounts.plain(inner);
    return hedged(() -> HedgedValue.of(hedge(hedged), literal.value()), literal.dimension());
  }

  private static Hedge hedge(Hedged hedged) {
    return switch (hedged.getHedge()) {
      case "about" -> Hedge.ABOUT;
      case "around" -> Hedge.AROUND;
      case "over" -> Hedge.OVER;
      case "under" -> Hedge.UNDER;
      case "up" -> Hedge.UP_TO;
      default -> "least".equals(hedged.getEnd()) ? Hedge.AT_LEAST : Hedge.AT_MOST;
    };
  }

  private static HedgedAmount hedged(Supplier<HedgedValue> make, Dimension dimension) {
    try {
      return new HedgedAmount(make.get(), dimension);
    } catch (IllegalArgumentException e) {
      throw new UnavailableException(e.getMessage());
    }
  }
}
