package org.costdsl.lang.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.Violation;

/**
 * A named amount with its derivation: what it is computed from, how, and which sources that rests on. Amounts are in base
 * units (money in the file's currency, seconds, joules, FLOP).
 */
public final class Figure {

  /**
   * Probabilities at which a thousand samples could be on the wrong side of what contradicts or supports a claim (0.95 and 0.80): at
   * least five standard errors to either side. Elsewhere they decide, and nothing more is drawn.
   */
  private static final Bounds NEAR_CONTRADICTION = new Bounds(0.85, 0.997);
  private static final Bounds NEAR_SUPPORT = new Bounds(0.73, 0.87);

  private final String name;
  private final Formula formula;
  private final Dimension dimension;
  private final Trace trace;
  private final Optional<Figure> computedInstead;
  private final Estimator estimator;
  private volatile String text;
  private volatile String shortText;

  Figure(String name, Formula formula, Dimension dimension, Trace trace, Optional<Figure> computedInstead, Estimator estimator) {
    this.name = name;
    this.formula = formula;
    this.dimension = dimension;
    this.trace = trace;
    this.computedInstead = computedInstead;
    this.estimator = estimator;
  }

  /** Its reference in the language, such as {@code v3.cost}. */
  public String name() {
    return name;
  }

  /** Its calculation graph. */
  public Formula formula() {
    return formula;
  }

  /** Its dimension. */
  public Dimension dimension() {
    return dimension;
  }

  /** How it came about. */
  public Trace trace() {
    return trace;
  }

  /** What the rest of the file gives for it, where the figure itself is stated. */
  public Optional<Figure> computedInstead() {
    return computedInstead;
  }

  /** Its value with all its uncertainty; sampled when first asked for. */
  public Estimate estimate() {
    return estimator.estimate(formula);
  }

  /** The median, in base units; the middle of both medians for a value that is only bounded, the finite one if one is open. */
  public double median() {
    return estimate().median();
  }

  /** The 5 % point, in base units; the lower end of a value that is only bounded. */
  public double low() {
    return estimate().interval90().low();
  }

  /** The 95 % point, in base units; the upper end of a value that is only bounded. */
  public double high() {
    return estimate().interval90().high();
  }

  /** Whether there is nothing uncertain in it. */
  public boolean isExact() {
    return formula.isConstant();
  }

  /** The probability that the amount leaves the bounds; for a value that is only bounded the lowest that it allows. */
  public double violation(Bounds bounds) {
    double look = Violation.probability(estimator.look(formula), bounds);
    return look <= NEAR_CONTRADICTION.low() || look >= NEAR_CONTRADICTION.high() ? look : Violation.probability(estimate(), bounds);
  }

  /** The lowest probability that the amount lies within the bounds. */
  double inside(Bounds bounds) {
    double look = Violation.inside(estimator.look(formula), bounds).low();
    return look <= NEAR_SUPPORT.low() || look >= NEAR_SUPPORT.high() ? look : Violation.inside(estimate(), bounds).low();
  }

  /** The probability that the amount lies above a limit; the lowest that an open value allows. */
  public double probabilityAbove(double limit) {
    return violation(new Bounds(Double.NEGATIVE_INFINITY, limit));
  }

  /** The probability that the amount lies below a limit; the lowest that an open value allows. */
  public double probabilityBelow(double limit) {
    return violation(new Bounds(limit, Double.POSITIVE_INFINITY));
  }

  /** Whether the amount may lie above a limit with a probability worth a full sampling; a few draws decide. */
  public boolean mayExceed(double limit) {
    return Violation.probability(estimator.screen(formula), Bounds.atMost(limit)) > 0;
  }

  /** Whether the amount may lie below a limit with a probability worth a full sampling; a few draws decide. */
  public boolean mayFallBelow(double limit) {
    return Violation.probability(estimator.screen(formula), Bounds.atLeast(limit)) > 0;
  }

  /** Another amount of the same sort for people, in base units. */
  public String textOf(double amount) {
    return estimator.number(this, amount);
  }

  /** The amount for people: {@code 5.576M USD}, or {@code 1.47B USD [1.19B, 1.82B]}; a hedge of the source is kept. */
  public String text() {
    String known = text;
    if (known == null) {
      known = estimator.text(this);
      text = known;
    }
    return known;
  }

  /** The amount for people without its interval. */
  public String shortText() {
    String known = shortText;
    if (known == null) {
      known = estimator.shortText(this);
      shortText = known;
    }
    return known;
  }

  /** Samples several figures in one pass, so that what they share is drawn once. */
  public static void sampleTogether(List<Figure> figures) {
    figures.stream().collect(Collectors.groupingBy(f -> f.estimator, Collectors.mapping(Figure::formula, Collectors.toList())))
        .forEach(Estimator::prepare);
  }

  Sampling sampling() {
    return estimator.sampling();
  }

  /** The same with another value in its place. */
  Figure with(Formula other) {
    return new Figure(name, other, dimension, trace, Optional.empty(), estimator);
  }

  Figure withAlternative(Optional<Figure> computed) {
    return computed.isEmpty() ? this : new Figure(name, formula, dimension, trace, computed, estimator);
  }

  /** This figure times another. */
  public Figure times(Figure other) {
    return derived(name + " × " + other.name, Formulas.times(formula, other.formula), dimension.times(other.dimension), other);
  }

  /** This figure divided by another; unknown where that is nothing. */
  public Figure per(Figure other) {
    boolean byNothing = other.formula instanceof Formula.Constant c && c.value() == 0;
    Formula quotient = byNothing ? Formula.constant(Double.NaN) : Formulas.dividedBy(formula, other.formula);
    return derived(name + " ÷ " + other.name, quotient, dimension.per(other.dimension), other);
  }

  /** This figure plus another of the same dimension. */
  public Figure plus(Figure other) {
    return derived(name + " + " + other.name, Formulas.plus(formula, other.formula), dimension, other);
  }

  /** This figure minus another of the same dimension. */
  public Figure minus(Figure other) {
    return derived(name + " − " + other.name, Formulas.minus(formula, other.formula), dimension, other);
  }

  /** This figure times a plain number. */
  public Figure scaled(double factor) {
    return derived(name, Formulas.times(formula, Formula.constant(factor)), dimension, this);
  }

  private Figure derived(String label, Formula result, Dimension resultDimension, Figure other) {
    Trace computed = Trace.computed(label, other == this ? List.of(this) : List.of(this, other), trace.place());
    return new Figure(label, result, resultDimension, computed, Optional.empty(), estimator);
  }

  /** The inputs at the bottom of its derivation that the author or a library wrote, each once, in order of appearance. */
  public List<Evidence> evidence() {
    List<Evidence> result = new ArrayList<>();
    Set<Figure> seen = new HashSet<>();
    Deque<Figure> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      Figure figure = open.pop();
      if (!seen.add(figure)) {
        continue;
      }
      List<Figure> inputs = figure.trace.inputs();
      if (inputs.isEmpty()) {
        result.add(new Evidence(figure.name, figure.text(), figure.trace.sourceText(), figure.trace.place()));
      }
      for (int i = inputs.size() - 1; i >= 0; i--) {
        open.push(inputs.get(i));
      }
    }
    return result;
  }

  /** The inputs that leave it open, by name: nothing is known of them, or no more than a bound. */
  public List<String> missing() {
    return !formula.isBounded() ? List.of()
        : new Derivation(this).leaves().stream().filter(f -> f != this && f.isOpen()).map(Figure::name).distinct().toList();
  }

  private boolean isOpen() {
    return trace.method().equals("unknown") || formula.isBounded() && !(Double.isFinite(low()) && Double.isFinite(high()));
  }

  /** Whether two figures are the same amount by the same derivation: nothing that is made of them could differ. */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Figure f && name.equals(f.name) && dimension.equals(f.dimension)
        && estimator == f.estimator && Formula.same(formula, f.formula) && trace.equals(f.trace)
        && computedInstead.equals(f.computedInstead);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name + " = " + text();
  }
}
