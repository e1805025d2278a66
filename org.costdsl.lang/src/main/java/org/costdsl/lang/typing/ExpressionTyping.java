package org.costdsl.lang.typing;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;

/**
 * Finds the types of expressions and what keeps them from having one. What is not known is never complained about. An instance
 * remembers the types of formulas: it serves one state of the files and one thread.
 */
public final class ExpressionTyping {

  private final TypeMemory memory = new TypeMemory();

  /** An expression's type, and the problems found in it. */
  public record Result(Type type, List<TypeProblem> problems) {

    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** The type of an expression; {@link Type#ANY} where it has problems or is incomplete. */
  public Type typeOf(Expression expression) {
    return check(expression).type();
  }

  /** The type of an expression with the problems in it. */
  public Result check(Expression expression) {
    List<TypeProblem> problems = new ArrayList<>();
    Type type = new TypeWalk(memory, problems).of(expression);
    return new Result(type, problems);
  }

  /** The type of a formula that has a name. */
  public Type typeOf(Let let) {
    return memory.typeOf(let);
  }

  /** The type that a property's value has by the schema; {@link Type#ANY} where the schema leaves it open. */
  public static Type typeOf(PropertySchema schema) {
    return SchemaTypes.of(schema);
  }

  /** The problems of an expression that is the value of a property, those of fitting it included. */
  public List<TypeProblem> checkValue(Expression value, PropertySchema schema) {
    List<TypeProblem> problems = new ArrayList<>();
    TypeWalk walk = new TypeWalk(memory, problems);
    if (schema.kind() != ValueKind.QUANTITY) {
      walk.of(value);
      return List.copyOf(problems);
    }
    Type amount = walk.amount(value);
    if (amount instanceof Type.Measured measured && !Fitting.fits(measured.dimension(), schema.dimensions())) {
      problems.add(Fitting.mismatch(value, measured.dimension(), schema));
    }
    return List.copyOf(problems);
  }

  /** The problems of two expressions that are compared, those of each included. */
  public List<TypeProblem> checkComparison(Expression left, Expression right) {
    List<TypeProblem> problems = new ArrayList<>();
    new TypeWalk(memory, problems).compare(left, right);
    return List.copyOf(problems);
  }
}
