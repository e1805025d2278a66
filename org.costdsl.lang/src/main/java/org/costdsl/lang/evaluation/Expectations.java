package org.costdsl.lang.evaluation;

import java.util.Optional;
import org.costdsl.lang.evaluation.Statement.Stated;
import org.costdsl.lang.model.Expectation;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Violation;

/** Tries the file's expectations: each is a test of the file's own arithmetic. */
final class Expectations {

  /** An expectation holds when it is met with at least this probability; figures without uncertainty meet it or not. */
  private static final double REQUIRED = 0.9;

  private final Evaluation evaluation;

  Expectations(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  ExpectationResult tried(Expectation expectation) {
    String text = Places.text(expectation);
    try {
      Term left = evaluation.reader().read(expectation.getLeft(), reading(text));
      Figure figure = new Figure(Places.text(expectation.getLeft()), left.formula(), left.dimension(),
          Trace.computed(text, left.inputs(), evaluation.places().of(expectation)), Optional.empty(), evaluation.estimator());
      Bounds wanted = wanted(expectation, left.dimension());
      boolean passed = Violation.inside(figure.estimate(), wanted).low() >= REQUIRED;
      return new ExpectationResult(text, passed, figure.name() + " is " + figure.text(), evaluation.places().of(expectation));
    } catch (UnavailableException e) {
      return new ExpectationResult(text, false, e.getMessage(), evaluation.places().of(expectation));
    }
  }

  private Bounds wanted(Expectation expectation, Dimension dimension) {
    Stated right = new StatedReader(evaluation).read(expectation.getRight(), reading(Places.text(expectation)));
    if (!right.dimension().equals(dimension)) {
      throw new UnavailableException("compares " + dimension + " with " + right.dimension());
    }
    double value = right.value();
    if (expectation.getTolerance() != null) {
      Amounts.Literal tolerance = evaluation.amounts().literal(expectation.getTolerance());
      double width = tolerance.dimension().isNone() ? StrictMath.abs(value) * tolerance.value() : tolerance.value();
      return new Bounds(value - width, value + width);
    }
    if (expectation.getOperator() == null) {
      throw new UnavailableException("compares with nothing");
    }
    return switch (expectation.getOperator()) {
      case "<" -> new Bounds(Double.NEGATIVE_INFINITY, value - slack(value));
      case "<=" -> new Bounds(Double.NEGATIVE_INFINITY, value);
      case ">" -> new Bounds(value + slack(value), Double.POSITIVE_INFINITY);
      case ">=" -> new Bounds(value, Double.POSITIVE_INFINITY);
      default -> right.bounds();
    };
  }

  /** A strict comparison excludes what rounding alone could make equal. */
  private static double slack(double value) {
    return StrictMath.abs(value) * 1e-9;
  }

  private static Reading reading(String text) {
    return Reading.of("expect " + text, Dimension.NONE);
  }
}
