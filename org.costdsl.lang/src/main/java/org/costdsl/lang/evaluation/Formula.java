package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Distribution;

/**
 * A node of the calculation graph, in base units. Identity is the sample: one node used twice is the same draw, so that
 * {@code a - a} is 0 whatever the uncertainty of {@code a}.
 */
public sealed interface Formula {

  /** A number without uncertainty. */
  record Constant(double value) implements Formula {
  }

  /** An uncertain input; its name, not its place in the file, seeds its samples. */
  final class Input implements Formula {
    private final String name;
    private final Distribution distribution;
    private final Optional<Coupling> coupling;

    Input(String name, Distribution distribution, Optional<Coupling> coupling) {
      this.name = name;
      this.distribution = distribution;
      this.coupling = coupling;
    }

    /** The same with another distribution, drawn from the same uniform numbers. */
    Input distributed(Distribution other) {
      return new Input(name, other, coupling);
    }

    /** The name that seeds it. */
    public String name() {
      return name;
    }

    /** How it is distributed. */
    public Distribution distribution() {
      return distribution;
    }

    /** The input that it is drawn together with. */
    public Optional<Coupling> coupling() {
      return coupling;
    }
  }

  /** A value known only to lie between two others: a bound, or nothing but natural limits. */
  final class Between implements Formula {
    private final Formula low;
    private final Formula high;

    Between(Formula low, Formula high) {
      this.low = low;
      this.high = high;
    }

    /** The lower end. */
    public Formula low() {
      return low;
    }

    /** The upper end. */
    public Formula high() {
      return high;
    }

    @Override
    public List<Formula> operands() {
      return List.of(low, high);
    }
  }

  /** An operator over other nodes. */
  final class Operation implements Formula {
    private final Operator operator;
    private final List<Formula> operands;
    private final boolean bounded;

    Operation(Operator operator, List<Formula> operands) {
      this.operator = operator;
      this.operands = List.copyOf(operands);
      this.bounded = operands.stream().anyMatch(Formula::isBounded);
    }

    /** What is done. */
    public Operator operator() {
      return operator;
    }

    @Override
    public List<Formula> operands() {
      return operands;
    }
  }

  /** Binary operators of interval arithmetic. */
  enum Operator {
    PLUS, MINUS, TIMES, DIVIDED_BY, MINIMUM, MAXIMUM
  }

  /** A number. */
  static Formula constant(double value) {
    return new Constant(value);
  }

  /** A value between two bounds about which nothing else is known. */
  static Formula between(Bounds bounds) {
    return new Between(constant(bounds.low()), constant(bounds.high()));
  }

  /** Whether two formulas are built alike from the same inputs, so that every sample of them is the same. */
  static boolean same(Formula a, Formula b) {
    if (a == b) {
      return true;
    }
    if (a instanceof Operation x && b instanceof Operation y) {
      return x.operator == y.operator && same(x.operands.get(0), y.operands.get(0)) && same(x.operands.get(1), y.operands.get(1));
    }
    if (a instanceof Between x && b instanceof Between y) {
      return same(x.low, y.low) && same(x.high, y.high);
    }
    if (a instanceof Input x && b instanceof Input y) {
      return x.name.equals(y.name) && x.distribution.equals(y.distribution) && x.coupling.equals(y.coupling);
    }
    return a instanceof Constant && a.equals(b);
  }

  /** The two nodes that it is made of; none for an input or a number. */
  default List<Formula> operands() {
    return List.of();
  }

  /** Whether anything in it is only known to lie between two ends. */
  default boolean isBounded() {
    return this instanceof Between || this instanceof Operation operation && operation.bounded;
  }

  /** Whether there is nothing uncertain in it: such values never pay for samples. */
  default boolean isConstant() {
    return this instanceof Constant;
  }
}
