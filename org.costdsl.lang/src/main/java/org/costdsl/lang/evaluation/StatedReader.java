package org.costdsl.lang.evaluation;

import org.costdsl.lang.evaluation.Statement.Stated;
import org.costdsl.lang.model.BinaryOperation;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Parenthesised;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Hedge;

/** Reads the right side of a statement: the amount and the range that its words admit. */
final class StatedReader {

  private final Evaluation evaluation;
  private final HedgeReader hedges;

  StatedReader(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.hedges = new HedgeReader(evaluation.amounts());
  }

  /** The stated amount; `over 1.3M USD / person / year` keeps its hedge through the units. */
  Stated read(Expression expression, Reading reading) {
    Part part = part(expression, reading);
    return new Stated(part.value, part.bounds, part.hedge, part.dimension, evaluation.places().written(expression));
  }

  private record Part(double value, Bounds bounds, Hedge hedge, Dimension dimension) {

    Part scaled(double factor, Dimension other) {
      Bounds scaled = factor < 0 ? new Bounds(bounds.high() * factor, bounds.low() * factor)
          : new Bounds(bounds.low() * factor, bounds.high() * factor);
      return new Part(value * factor, scaled, hedge, other);
    }
  }

  private Part part(Expression expression, Reading reading) {
    if (expression instanceof Parenthesised inner) {
      return part(inner.getValue(), reading.deeper());
    }
    if (expression instanceof BinaryOperation operation) {
      return scaled(operation, reading.deeper());
    }
    return hedges.read(expression).map(StatedReader::hedged).orElseGet(() -> exact(expression, reading));
  }

  private Part scaled(BinaryOperation operation, Reading reading) {
    Term right = evaluation.reader().read(operation.getRight(), reading);
    Part left = part(operation.getLeft(), reading);
    if (operation.getOperator().equals("*")) {
      return left.scaled(right.constant(), left.dimension.times(right.dimension()));
    }
    return left.scaled(1 / right.constant(), left.dimension.per(right.dimension()));
  }

  private static Part hedged(HedgedAmount amount) {
    return new Part(amount.value(), amount.bounds(), amount.hedge(), amount.dimension());
  }

  private Part exact(Expression expression, Reading reading) {
    Term term = evaluation.reader().read(expression, reading);
    double value = term.constant();
    return new Part(value, new Bounds(value, value), Hedge.EXACT, term.dimension());
  }
}
