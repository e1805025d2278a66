package org.costdsl.lang.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.Parameter;

/** Types of formulas and of calls, each found once; a formula that depends on itself is of unknown type. */
final class TypeMemory {

  private final Map<Object, Result> known = new HashMap<>();
  private final Set<Object> open = new HashSet<>();

  private record Call(Function function, List<Type> arguments) {
  }

  /** The type of a formula's value and what is wrong inside. */
  record Result(Type type, List<TypeProblem> problems) {
    static final Result UNKNOWN = new Result(Type.ANY, List.of());
  }

  Type typeOf(Let let) {
    return remembered(let, problems -> {
      TypeWalk walk = new TypeWalk(this, problems);
      Type type = Type.ANY;
      for (Item item : let.getItems()) {
        Type next = walk.of(item.getValue());
        type = type == Type.ANY ? next : type;
      }
      return type;
    }).type();
  }

  /** The amount that a claim states. */
  Type statedBy(Declaration claim) {
    return remembered(claim, problems -> {
      TypeWalk walk = new TypeWalk(this, problems);
      return ClaimSubject.statedAmount(claim).map(walk::amount).orElse(Type.ANY);
    }).type();
  }

  Result call(Function function, List<Type> arguments) {
    return remembered(new Call(function, arguments), problems -> {
      Map<Parameter, Type> bound = new HashMap<>();
      for (int i = 0; i < Math.min(arguments.size(), function.getParameters().size()); i++) {
        bound.put(function.getParameters().get(i), arguments.get(i));
      }
      return function.getItem() == null ? Type.ANY : new TypeWalk(this, problems, bound).of(function.getItem().getValue());
    });
  }

  private interface Walk {
    Type type(List<TypeProblem> problems);
  }

  private Result remembered(Object key, Walk walk) {
    Result result = known.get(key);
    if (result != null) {
      return result;
    }
    if (open.size() >= TypeWalk.MAXIMUM_DEPTH || !open.add(key)) {
      return Result.UNKNOWN;
    }
    try {
      List<TypeProblem> problems = new ArrayList<>();
      Type type = walk.type(problems);
      result = new Result(type, List.copyOf(problems));
      known.put(key, result);
      return result;
    } finally {
      open.remove(key);
    }
  }
}
