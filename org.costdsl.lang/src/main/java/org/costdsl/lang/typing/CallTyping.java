package org.costdsl.lang.typing;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.typing.Type.Measured;

/** Types of calls: of the language's own functions and of a file's. */
final class CallTyping {

  private final TypeWalk walk;

  CallTyping(TypeWalk walk) {
    this.walk = walk;
  }

  Type of(NameReference call) {
    Named target = Names.target(call);
    if (target instanceof Function function) {
      return ofDeclared(call, function);
    }
    Optional<BuiltIn> builtIn = target == null ? BuiltIn.of(String.valueOf(call.getWord())) : Optional.empty();
    if (builtIn.isPresent() && builtIn.get().takes(call.getArguments().size())) {
      return ofBuiltIn(builtIn.get(), call.getArguments());
    }
    call.getArguments().forEach(walk::of);
    return Type.ANY;
  }

  private Type ofDeclared(NameReference call, Function function) {
    if (call.getArguments().size() != function.getParameters().size()) {
      call.getArguments().forEach(walk::of);
      return Type.ANY;
    }
    List<Type> arguments = call.getArguments().stream().map(walk::amount).toList();
    boolean soundAlone = walk.memory().call(function, List.of()).problems().isEmpty();
    TypeMemory.Result result = walk.memory().call(function, arguments);
    if (soundAlone && !result.problems().isEmpty()) {
      walk.report(result.problems().get(0).inCall(call));
    }
    return result.type();
  }

  private Type ofBuiltIn(BuiltIn function, List<Expression> arguments) {
    return switch (function) {
      case NORMAL, LOGNORMAL, UNIFORM, TRIANGULAR, PERT, MIN, MAX, SUM ->
          walk.common(arguments, "the arguments of `" + function.word() + "` have one unit");
      case BETA -> {
        arguments.forEach(a -> plain(a, "the parameters of `beta` are plain numbers"));
        yield Type.NUMBER;
      }
      case CORRELATED -> {
        walk.amount(arguments.get(1));
        plain(arguments.get(2), "a correlation is a plain number");
        yield walk.amount(arguments.get(0));
      }
    };
  }

  private void plain(Expression argument, String sentence) {
    if (walk.amount(argument) instanceof Measured measured && !measured.dimension().isNone()) {
      walk.report(Fitting.mismatch(argument, measured.dimension(), Dimension.NONE, "", sentence));
    }
  }
}
