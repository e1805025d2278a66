package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Parameter;
import org.costdsl.lang.model.SetLiteral;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.uncertainty.Beta;
import org.costdsl.lang.uncertainty.Choice;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.LogNormal;
import org.costdsl.lang.uncertainty.Normal;
import org.costdsl.lang.uncertainty.Pert;
import org.costdsl.lang.uncertainty.Triangular;
import org.costdsl.lang.uncertainty.Uniform;

/** Calls: the file's own `fn`s, the built-in distributions, `min`, `max`, `sum`, and `one of {…}`. */
final class FunctionCalls {

  private final Evaluation evaluation;
  private final ExpressionReader reader;

  FunctionCalls(Evaluation evaluation, ExpressionReader reader) {
    this.evaluation = evaluation;
    this.reader = reader;
  }

  Term call(NameReference call, Reading reading) {
    if (call.getTarget() instanceof Function function && !function.eIsProxy()) {
      return own(function, call.getArguments(), reading);
    }
    List<Term> arguments = arguments(call.getArguments(), reading);
    return switch (call.getWord()) {
      case "min" -> fold(call, arguments, Formulas::minimum);
      case "max" -> fold(call, arguments, Formulas::maximum);
      case "sum" -> arguments.stream().reduce(Term::plus).orElseThrow(() -> wrongCount(call, "one or more"));
      case Couplings.FUNCTION -> correlated(call, arguments);
      default -> drawn(call, arguments, reading);
    };
  }

  /** The first of two inputs, both of which are drawn together from now on. */
  private Term correlated(NameReference call, List<Term> arguments) {
    if (arguments.size() != 3) {
      throw wrongCount(call, "three");
    }
    evaluation.couplings().tie(input(arguments.get(0)), input(arguments.get(1)), arguments.get(2).constant());
    return arguments.get(0);
  }

  private static Formula.Input input(Term term) {
    return Formulas.inputOf(term.formula()).orElseThrow(() -> new UnavailableException(
        "`correlated` takes two uncertain inputs, such as `1 to 2 USD` or the name of one"));
  }

  /** One of several values, each as likely as the others. */
  Term oneOf(SetLiteral set, Reading reading) {
    List<Term> values = arguments(set.getElements(), reading);
    if (values.isEmpty()) {
      throw new UnavailableException("`one of` needs at least one value");
    }
    List<Double> constants = values.stream().map(Term::constant).toList();
    return input(() -> Choice.of(constants), values.get(0).dimension(), reading);
  }

  private Term own(Function function, List<Expression> given, Reading reading) {
    List<Parameter> parameters = function.getParameters();
    if (parameters.size() != given.size()) {
      throw new UnavailableException("`" + function.getName() + "` takes " + parameters.size() + " arguments, not " + given.size());
    }
    Map<Parameter, Term> bound = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      bound.put(parameters.get(i), reader.read(given.get(i), reading));
    }
    return reader.read(function.getItem().getValue(), reading.binding(bound));
  }

  private Term drawn(NameReference call, List<Term> arguments, Reading reading) {
    if (arguments.isEmpty()) {
      throw new UnavailableException("there is no function `" + call.getWord() + "`");
    }
    double[] a = constants(arguments);
    if (arguments.stream().anyMatch(t -> !t.dimension().equals(arguments.get(0).dimension()))) {
      throw new UnavailableException("the arguments of `" + call.getWord() + "` need the same unit");
    }
    Dimension dimension = call.getWord().equals("beta") ? Dimension.NONE : arguments.get(0).dimension();
    return input(() -> distribution(call, a), dimension, reading);
  }

  private static Distribution distribution(NameReference call, double[] a) {
    return switch (call.getWord() + "/" + a.length) {
      case "normal/2" -> new Normal(a[0], a[1]);
      case "lognormal/2" -> logNormal(a[0], a[1]);
      case "uniform/2" -> new Uniform(a[0], a[1]);
      case "triangular/3" -> new Triangular(a[0], a[1], a[2]);
      case "pert/3" -> new Pert(a[0], a[1], a[2]);
      case "beta/2" -> new Beta(a[0], a[1]);
      default -> throw new UnavailableException("there is no function `" + call.getWord() + "` of " + a.length + " arguments");
    };
  }

  /** Log-normal with the given mean and standard deviation of the value itself, so that both carry its unit. */
  private static Distribution logNormal(double mean, double deviation) {
    double variance = StrictMath.log1p(deviation / mean * (deviation / mean));
    return new LogNormal(StrictMath.log(mean) - variance / 2, StrictMath.sqrt(variance));
  }

  private Term input(Supplier<Distribution> make, Dimension dimension, Reading reading) {
    try {
      return new Term(evaluation.input(reading.nextInput(), make.get()), dimension);
    } catch (IllegalArgumentException e) {
      throw new UnavailableException(e.getMessage());
    }
  }

  private static Term fold(NameReference call, List<Term> terms, BinaryOperator<Formula> operator) {
    return terms.stream().reduce((a, b) -> a.minus(b).with(operator.apply(a.formula(), b.formula())))
        .orElseThrow(() -> wrongCount(call, "one or more"));
  }

  private List<Term> arguments(List<Expression> expressions, Reading reading) {
    List<Term> terms = new ArrayList<>();
    expressions.forEach(e -> terms.add(reader.read(e, reading)));
    return terms;
  }

  private static double[] constants(List<Term> terms) {
    return terms.stream().mapToDouble(Term::constant).toArray();
  }

  private static UnavailableException wrongCount(NameReference call, String wanted) {
    return new UnavailableException("`" + call.getWord() + "` takes " + wanted + " arguments");
  }
}
