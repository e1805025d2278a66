package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.evaluation.Formula.Constant;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Formula.Operation;
import org.costdsl.lang.evaluation.Formula.Operator;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Truncated;

/** Builds calculation graphs; operations on numbers are carried out at once, neutral elements vanish. */
final class Formulas {

  private Formulas() {
  }

  static Formula plus(Formula a, Formula b) {
    if (a instanceof Constant x && b instanceof Constant y) {
      return Formula.constant(x.value() + y.value());
    }
    return isNumber(a, 0) ? b : isNumber(b, 0) ? a : operation(Operator.PLUS, a, b);
  }

  static Formula minus(Formula a, Formula b) {
    if (a == b) {
      return Formula.constant(0);
    }
    if (a instanceof Constant x && b instanceof Constant y) {
      return Formula.constant(x.value() - y.value());
    }
    return isNumber(b, 0) ? a : operation(Operator.MINUS, a, b);
  }

  static Formula times(Formula a, Formula b) {
    if (a instanceof Constant x && b instanceof Constant y) {
      return Formula.constant(x.value() * y.value());
    }
    return isNumber(a, 1) ? b : isNumber(b, 1) ? a : operation(Operator.TIMES, a, b);
  }

  static Formula dividedBy(Formula a, Formula b) {
    if (a instanceof Constant x && b instanceof Constant y) {
      return Formula.constant(x.value() / y.value());
    }
    if (a == b) {
      return Formula.constant(1);
    }
    return isNumber(b, 1) ? a : operation(Operator.DIVIDED_BY, a, b);
  }

  static Formula minimum(Formula a, Formula b) {
    if (a instanceof Constant x && b instanceof Constant y) {
      return Formula.constant(StrictMath.min(x.value(), y.value()));
    }
    return operation(Operator.MINIMUM, a, b);
  }

  static Formula maximum(Formula a, Formula b) {
    if (a instanceof Constant x && b instanceof Constant y) {
      return Formula.constant(StrictMath.max(x.value(), y.value()));
    }
    return operation(Operator.MAXIMUM, a, b);
  }

  static Formula sum(List<Formula> terms) {
    return terms.stream().reduce(Formula.constant(0), Formulas::plus);
  }

  /**
   * Keeps a formula within natural limits: an input is truncated (its distribution rescaled), a bounded value is clipped; a
   * number is left as it is, since a number outside its limits is an error of the author that validation names.
   */
  static Formula within(Formula formula, Bounds limits) {
    if (formula instanceof Constant || limits.low() == Double.NEGATIVE_INFINITY && limits.high() == Double.POSITIVE_INFINITY) {
      return formula;
    }
    if (formula instanceof Input input) {
      return truncated(input, limits);
    }
    if (formula instanceof Operation o && o.operands().get(1) instanceof Constant c && c.value() > 0
        && (o.operator() == Operator.TIMES || o.operator() == Operator.DIVIDED_BY)) {
      double factor = o.operator() == Operator.TIMES ? c.value() : 1 / c.value();
      Bounds scaled = new Bounds(limits.low() / factor, limits.high() / factor);
      Formula inner = within(o.operands().get(0), scaled);
      return inner == o.operands().get(0) ? formula : operation(o.operator(), inner, c);
    }
    return formula.isBounded() ? clipped(formula, limits) : formula;
  }

  private static Formula truncated(Input input, Bounds limits) {
    boolean inside = input.distribution().low() >= limits.low() && input.distribution().high() <= limits.high();
    try {
      return inside ? input : input.distributed(new Truncated(input.distribution(), limits.low(), limits.high()));
    } catch (IllegalArgumentException e) {
      throw new UnavailableException(e.getMessage());
    }
  }

  private static Formula clipped(Formula formula, Bounds limits) {
    Formula raised = limits.low() == Double.NEGATIVE_INFINITY ? formula : maximum(formula, Formula.constant(limits.low()));
    return limits.high() == Double.POSITIVE_INFINITY ? raised : minimum(raised, Formula.constant(limits.high()));
  }

  /** The uncertain input that a formula is a positive multiple of. */
  static Optional<Input> inputOf(Formula formula) {
    Formula inner = formula;
    while (inner instanceof Operation o && o.operands().get(1) instanceof Constant c && c.value() > 0
        && (o.operator() == Operator.TIMES || o.operator() == Operator.DIVIDED_BY)) {
      inner = o.operands().get(0);
    }
    return inner instanceof Input input ? Optional.of(input) : Optional.empty();
  }

  private static Formula operation(Operator operator, Formula a, Formula b) {
    return new Operation(operator, List.of(a, b));
  }

  private static boolean isNumber(Formula formula, double value) {
    return formula instanceof Constant c && c.value() == value;
  }
}
