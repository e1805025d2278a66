package org.costdsl.lang.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Parameter;
import org.costdsl.lang.quantity.Dimension;

/**
 * The surroundings of an expression that is being read: what seeds its uncertain parts, what bare names mean, which arguments
 * are bound, which alternative of an {@code any of} is chosen.
 */
final class Reading {

  /** Expressions nested deeper than this are refused, so that no file can exhaust the stack. */
  static final int MAXIMUM_DEPTH = 400;

  /** An amount is worked out in so many steps at most, so that functions that call each other twice cannot run for ever. */
  static final int MAXIMUM_STEPS = 3_000_000;

  private final String path;
  private final Dimension expected;
  private final Optional<Declaration> subject;
  private final String basis;
  private final Optional<Expression> choice;
  private final Map<Parameter, Term> arguments;
  private final Counters counters;
  private final int depth;

  /** What is counted over the whole of an amount. */
  private static final class Counters {
    private int inputs;
    private int steps;
  }

  private Reading(String path, Dimension expected, Optional<Declaration> subject, String basis, Optional<Expression> choice,
      Map<Parameter, Term> arguments, Counters counters, int depth) {
    this.path = path;
    this.expected = expected;
    this.subject = subject;
    this.basis = basis;
    this.choice = choice;
    this.arguments = arguments;
    this.counters = counters;
    this.depth = depth;
  }

  /** Reading the value of a figure of that name, which has that dimension. */
  static Reading of(String path, Dimension expected) {
    return new Reading(path, expected, Optional.empty(), "", Optional.empty(), Map.of(), new Counters(), 0);
  }

  /** The same, where a bare property name is one of {@code subject}'s, costs being on the given basis. */
  Reading about(Optional<Declaration> other, String costBasis) {
    return new Reading(path, expected, other, costBasis, choice, arguments, counters, depth);
  }

  /** The same, where {@code any of} stands for that element. */
  Reading choosing(Expression element) {
    return new Reading(path, expected, subject, basis, Optional.of(element), arguments, counters, depth);
  }

  /** The same with parameters bound. */
  Reading binding(Map<Parameter, Term> bound) {
    Map<Parameter, Term> all = new HashMap<>(arguments);
    all.putAll(bound);
    return new Reading(path, expected, subject, basis, choice, all, counters, deeper().depth);
  }

  /** One level further down. */
  Reading deeper() {
    if (depth >= MAXIMUM_DEPTH) {
      throw new UnavailableException("is nested deeper than " + MAXIMUM_DEPTH + " levels");
    }
    counters.steps++;
    if (counters.steps > MAXIMUM_STEPS) {
      throw new UnavailableException("takes more than " + MAXIMUM_STEPS + " steps to work out");
    }
    return new Reading(path, expected, subject, basis, choice, arguments, counters, depth + 1);
  }

  /** A name for the next uncertain input, the same in every run. */
  String nextInput() {
    int number = counters.inputs++;
    return number == 0 ? path : path + "#" + number;
  }

  Dimension expected() {
    return expected;
  }

  Optional<Declaration> subject() {
    return subject;
  }

  String basis() {
    return basis;
  }

  Optional<Expression> choice() {
    return choice;
  }

  Term argument(Parameter parameter) {
    Term bound = arguments.get(parameter);
    if (bound == null) {
      throw new UnavailableException("`" + parameter.getName() + "` has no value here");
    }
    return bound;
  }
}
