package org.costdsl.lang.evaluation;

import java.util.List;
import org.costdsl.lang.quantity.Dimension;

/** A partial result: a formula with its dimension and the figures that went into it. */
record Term(Formula formula, Dimension dimension, Inputs sources) {

  Term(Formula formula, Dimension dimension) {
    this(formula, dimension, Inputs.NONE);
  }

  static Term number(double value) {
    return of(value, Dimension.NONE);
  }

  static Term of(double value, Dimension dimension) {
    return new Term(Formula.constant(value), dimension);
  }

  static Term of(Figure figure) {
    return new Term(figure.formula(), figure.dimension(), Inputs.of(figure));
  }

  /** The figures that went into it, each once. */
  List<Figure> inputs() {
    return sources.figures();
  }

  Term times(Term other) {
    return new Term(Formulas.times(formula, other.formula), dimension.times(other.dimension), sources.and(other.sources));
  }

  Term per(Term other) {
    return new Term(Formulas.dividedBy(formula, other.formula), dimension.per(other.dimension), sources.and(other.sources));
  }

  Term plus(Term other) {
    requireSame(other, "add");
    return new Term(Formulas.plus(formula, other.formula), dimension, sources.and(other.sources));
  }

  Term minus(Term other) {
    requireSame(other, "subtract");
    return new Term(Formulas.minus(formula, other.formula), dimension, sources.and(other.sources));
  }

  Term negated() {
    return with(Formulas.minus(Formula.constant(0), formula));
  }

  /** The same with another formula over the same figures. */
  Term with(Formula other) {
    return new Term(other, dimension, sources);
  }

  /** The same amount of something else: a plain number that counts devices or people. */
  Term counting(Dimension other) {
    return new Term(formula, other, sources);
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

  /** The same, if it is not a number that is none. */
  Term finite() {
    if (formula instanceof Formula.Constant c && !Double.isFinite(c.value())) {
      throw new UnavailableException(Double.isNaN(c.value()) ? "it comes to 0 / 0, which is undefined"
          : "it is infinite, because it divides by 0 or is too large");
    }
    return this;
  }

  private void requireSame(Term other, String verb) {
    if (!dimension.equals(other.dimension)) {
      throw new UnavailableException("cannot " + verb + " " + dimension + " and " + other.dimension);
    }
  }
}
