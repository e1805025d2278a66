package org.costdsl.lang.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.costdsl.lang.model.Addition;
import org.costdsl.lang.model.Assertion;
import org.costdsl.lang.model.Between;
import org.costdsl.lang.model.BinaryOperation;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Hedged;
import org.costdsl.lang.model.Interval;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Negation;
import org.costdsl.lang.model.Parameter;
import org.costdsl.lang.model.Parenthesised;
import org.costdsl.lang.model.Phrase;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.model.Selection;
import org.costdsl.lang.model.TextLiteral;
import org.costdsl.lang.model.util.ModelSwitch;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.typing.Type.Measured;
import org.eclipse.emf.ecore.EObject;

/** One walk over an expression: its type, and on the way the problems in it. */
final class TypeWalk extends ModelSwitch<Type> {

  /** Expressions nested deeper than this are of unknown type, so that no file can exhaust the stack. */
  static final int MAXIMUM_DEPTH = 200;

  private final TypeMemory memory;
  private final List<TypeProblem> problems;
  private final Map<Parameter, Type> arguments;
  private int depth;

  TypeWalk(TypeMemory memory, List<TypeProblem> problems) {
    this(memory, problems, Map.of());
  }

  TypeWalk(TypeMemory memory, List<TypeProblem> problems, Map<Parameter, Type> arguments) {
    this.memory = memory;
    this.problems = problems;
    this.arguments = arguments;
  }

  TypeMemory memory() {
    return memory;
  }

  void report(TypeProblem problem) {
    problems.add(problem);
  }

  /** The type of an expression; an incomplete one has none that is known. */
  Type of(Expression expression) {
    if (expression == null || depth >= MAXIMUM_DEPTH) {
      return Type.ANY;
    }
    depth++;
    try {
      return doSwitch(expression);
    } finally {
      depth--;
    }
  }

  /** The type of an expression that has to be an amount; a claim's name is the amount that it states. */
  Type amount(Expression expression) {
    return amount(expression, of(expression));
  }

  private Type amount(Expression expression, Type type) {
    if (type instanceof Measured || type == Type.ANY || expression instanceof Phrase) {
      // Two words side by side are a matter of the text, not of its types.
      return type instanceof Measured ? type : Type.ANY;
    }
    if (type instanceof Type.ReferenceType reference && reference.declaration().getKind() == DeclarationKind.CLAIM) {
      return memory.statedBy(reference.declaration());
    }
    report(new NotAnAmount(expression, SourceText.quoted(expression), type));
    return Type.ANY;
  }

  @Override
  public Type caseQuantity(Quantity quantity) {
    return LiteralTypes.of(quantity);
  }

  @Override
  public Type caseTextLiteral(TextLiteral text) {
    return Type.TEXT;
  }

  @Override
  public Type caseParenthesised(Parenthesised inner) {
    return of(inner.getValue());
  }

  @Override
  public Type caseNegation(Negation negation) {
    return amount(negation.getValue());
  }

  @Override
  public Type caseHedged(Hedged hedged) {
    Type type = of(hedged.getValue());
    return type == Type.DATE ? type : amount(hedged.getValue(), type);
  }

  @Override
  public Type caseInterval(Interval interval) {
    boolean relative = !"to".equals(interval.getOperator()) && LiteralTypes.isPercent(interval.getRight())
        && !LiteralTypes.isPercent(interval.getLeft());
    return relative ? amount(interval.getLeft()) : ends(interval.getLeft(), interval.getRight());
  }

  @Override
  public Type caseBetween(Between between) {
    return ends(between.getLow(), between.getHigh());
  }

  /** Both ends of a range: a bare number takes the other end's unit, a bare year is a date beside a date. */
  private Type ends(Expression low, Expression high) {
    Type first = of(low);
    Type second = of(high);
    boolean dated = first == Type.DATE || second == Type.DATE;
    if (dated && (first == second || LiteralTypes.isBare(low) || LiteralTypes.isBare(high))) {
      return Type.DATE;
    }
    Type a = amount(low, first);
    Type b = amount(high, second);
    if (LiteralTypes.isBare(low) || a == Type.ANY) {
      return b;
    }
    return LiteralTypes.isBare(high) ? a : agreed(low, a, high, b, () -> "the ends of a range have one unit");
  }

  @Override
  public Type caseAssertion(Assertion assertion) {
    compare(assertion.getLeft(), assertion.getRight());
    return Type.BOOLEAN;
  }

  /** Compares two expressions; words and dates are compared by others. */
  void compare(Expression left, Expression right) {
    Type a = of(left);
    Type b = of(right);
    if (a instanceof Type.WordType || a == Type.DATE && (b == Type.DATE || LiteralTypes.isBare(right))) {
      return;
    }
    Type first = amount(left, a);
    Type second = amount(right, b);
    if (first instanceof Measured x && second instanceof Measured y && !Fitting.comparable(x.dimension(), y.dimension())) {
      report(Fitting.mismatch(left, x.dimension(), right, y.dimension(),
          SourceText.quoted(left) + " and " + SourceText.quoted(right) + " cannot be compared"));
    }
  }

  @Override
  public Type casePhrase(Phrase phrase) {
    of(phrase.getShare());
    return Type.BOOLEAN;
  }

  @Override
  public Type caseSelection(Selection selection) {
    if (selection.getSet() != null) {
      // `one of {…}` and `any of {…}` are one of their elements.
      return common(selection.getSet().getElements(), "the values in braces have one unit");
    }
    Type target = of(selection.getTarget());
    if (Names.isWord(selection.getSelector(), "model")) {
      return target;
    }
    Type selector = amount(selection.getSelector());
    if (target instanceof Type.ReferenceType reference && reference.declaration().getKind() != DeclarationKind.CLAIM) {
      return allocated(selection, selector);
    }
    return product(selector, amount(selection.getTarget(), target), 1);
  }

  private Type allocated(Selection selection, Type count) {
    if (count instanceof Measured measured && !Fitting.same(Dimension.DEVICE, measured.dimension())) {
      report(Fitting.mismatch(selection.getSelector(), measured.dimension(), Dimension.DEVICE, "devices",
          "the number before `of` counts devices"));
    }
    return new Measured(Dimension.DEVICE);
  }

  @Override
  public Type caseNameReference(NameReference reference) {
    if (reference.isCall()) {
      return new CallTyping(this).of(reference);
    }
    if (Names.target(reference) instanceof Parameter parameter) {
      return arguments.getOrDefault(parameter, Type.ANY);
    }
    return NameTypes.of(reference, memory);
  }

  @Override
  public Type caseMemberAccess(MemberAccess access) {
    return NameTypes.of(access);
  }

  /** The terms of a sum have one type: each is compared with the one that the sum's type was taken from. */
  @Override
  public Type caseAddition(Addition addition) {
    Type result = Type.ANY;
    Expression known = null;
    for (int i = 0; i < addition.getTerms().size(); i++) {
      Expression term = addition.getTerms().get(i);
      Expression first = known;
      Type type = amount(term);
      String verb = i > 0 && "-".equals(addition.getOperators().get(i - 1)) ? "subtracted" : "added";
      Type before = result;
      result = known == null ? type : agreed(known, result, term, type, () -> sentence(first, term, verb));
      known = result == before ? known : term;
    }
    return result;
  }

  /** A chain of left-associative operators without recursion. */
  @Override
  public Type caseBinaryOperation(BinaryOperation last) {
    Deque<BinaryOperation> operations = new ArrayDeque<>();
    Expression first = last;
    while (first instanceof BinaryOperation operation) {
      operations.push(operation);
      first = operation.getLeft();
    }
    Type result = amount(first);
    for (BinaryOperation operation : operations) {
      Type right = amount(operation.getRight());
      result = product(result, right, "*".equals(operation.getOperator()) ? 1 : -1);
    }
    return result;
  }

  private static String sentence(Expression first, Expression term, String verb) {
    return SourceText.quoted(first) + " and " + SourceText.quoted(term) + " cannot be " + verb;
  }

  private static Type product(Type left, Type right, int power) {
    return left instanceof Measured a && right instanceof Measured b
        ? new Measured(a.dimension().times(b.dimension().power(power))) : Type.ANY;
  }

  /** The common type of two amounts, of which the second is reported if it differs. */
  private Type agreed(Expression left, Type first, Expression right, Type second, Supplier<String> sentence) {
    if (first instanceof Measured a && second instanceof Measured b && !a.equals(b)) {
      report(Fitting.mismatch(left, a.dimension(), right, b.dimension(), sentence.get()));
      return a.dimension().isNone() ? second : first;
    }
    return first == Type.ANY ? second : first;
  }

  /** The common type of several amounts. */
  Type common(List<Expression> expressions, String sentence) {
    Type common = Type.ANY;
    Expression known = null;
    for (Expression expression : expressions) {
      Type type = amount(expression);
      if (common == Type.ANY) {
        common = type;
        known = expression;
      } else {
        common = agreed(known, common, expression, type, () -> sentence);
      }
    }
    return common;
  }

  @Override
  public Type defaultCase(EObject other) {
    return Type.ANY;
  }
}
