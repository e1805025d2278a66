package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.quantity.Dimension;

/** A partial result: a formula with its dimension and the figures that went into it. */
record Term(Formula formula, Dimension dimension, List<Figure> inputs) {

  Term {
    inputs = List.copyOf(inputs);
  }

  static Term number(double value) {
    return new Term(Formula.constant(value), Dimension.NONE, List.of());
  }

  static Term of(double value, Dimension dimension) {
    return new Term(Formula.constant(value), dimension, List.of());
  }

  static Term of(Figure figure) {
    return new Term(figure.formula(), figure.dimension(), List.of(figure));
  }

  Term times(Term other) {
    return new Term(Formulas.times(formula, other.formula), dimension.times(other.dimension), joined(other));
  }

  Term per(Term other) {
    return new Term(Formulas.dividedBy(formula, other.formula), dimension.per(other.dimension), joined(other));
  }

  Term plus(Term other) {
    requireSame(other, "add");
    return new Term(Formulas.plus(formula, other.formula), dimension, joined(other));
  }

  Term minus(Term other) {
    requireSame(other, "subtract");
    return new Term(Formulas.minus(formula, other.formula), dimension, joined(other));
  }

  Term negated() {
    return new Term(Formulas.minus(Formula.constant(0), formula), dimension, inputs);
  }

  Term with(Formula other) {
    return new Term(other, dimension, inputs);
  }

  static Term sum(List<Term> terms, Dimension dimension) {
    return terms.stream().reduce(Term.of(0, dimension), Term::plus);
  }

  /** Its value if it is a plain number. */
  double constant() {
    if (formula instanceof Formula.Constant c) {
      return c.value();
    }
    throw new UnavailableException("needs a plain number here, not an uncertain one");
  }

  private void requireSame(Term other, String verb) {
    if (!dimension.equals(other.dimension)) {
      throw new UnavailableException("cannot " + verb + " " + dimension + " and " + other.dimension);
    }
  }

  private List<Figure> joined(Term other) {
    return inputs.isEmpty() ? other.inputs : other.inputs.isEmpty() ? inputs
        : Stream.concat(inputs.stream(), other.inputs.stream()).distinct().toList();
  }
}
