package org.costdsl.lang.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.Addition;
import org.costdsl.lang.model.BinaryOperation;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.model.Negation;
import org.costdsl.lang.model.Parameter;
import org.costdsl.lang.model.Parenthesised;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.model.Selection;
import org.costdsl.lang.model.UnknownValue;
import org.costdsl.lang.quantity.UnitCatalog;

/** Reads an expression into a formula. */
final class ExpressionReader {

  private final Evaluation evaluation;
  private final HedgeReader hedges;
  private final FunctionCalls calls;

  ExpressionReader(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.hedges = new HedgeReader(evaluation.amounts());
    this.calls = new FunctionCalls(evaluation, this);
  }

  /** The formula of an expression; fails with the reason where it has none. */
  Term read(Expression expression, Reading reading) {
    if (expression instanceof Addition addition) {
      return sum(addition, reading.deeper());
    }
    if (expression instanceof BinaryOperation operation) {
      return chain(operation, reading.deeper());
    }
    Optional<HedgedAmount> hedged = expression instanceof Quantity ? Optional.empty() : hedges.read(expression);
    return hedged.map(h -> evaluation.input(h, reading)).orElseGet(() -> unhedged(expression, reading.deeper()));
  }

  private Term unhedged(Expression expression, Reading reading) {
    if (expression instanceof Quantity quantity) {
      Amounts.Literal literal = evaluation.amounts().literal(quantity);
      return Term.of(literal.value(), literal.dimension());
    }
    if (expression instanceof Parenthesised inner) {
      return read(inner.getValue(), reading);
    }
    if (expression instanceof Negation negation) {
      return read(negation.getValue(), reading).negated();
    }
    if (expression instanceof UnknownValue) {
      return new Term(evaluation.nothingKnown(), reading.expected());
    }
    if (expression instanceof NameReference name) {
      return name(name, reading);
    }
    if (expression instanceof MemberAccess access) {
      return member(access);
    }
    if (expression instanceof Selection selection) {
      return selection(selection, reading);
    }
    throw new UnavailableException("`" + Places.text(expression) + "` is not an amount");
  }

  /** A sum may have a hundred thousand terms. */
  private Term sum(Addition addition, Reading reading) {
    List<Expression> terms = addition.getTerms();
    if (terms.size() != addition.getOperators().size() + 1) {
      throw new UnavailableException("a term is missing in `" + Places.text(addition) + "`");
    }
    Term result = read(terms.get(0), reading);
    for (int i = 1; i < terms.size(); i++) {
      Term next = read(terms.get(i), reading);
      result = addition.getOperators().get(i - 1).equals("+") ? result.plus(next) : result.minus(next);
    }
    return result;
  }

  /** A chain of left-associative operators without recursion. */
  private Term chain(BinaryOperation last, Reading reading) {
    Deque<BinaryOperation> operations = new ArrayDeque<>();
    Expression first = last;
    while (first instanceof BinaryOperation operation) {
      operations.push(operation);
      first = operation.getLeft();
    }
    Term result = read(first, reading);
    for (BinaryOperation operation : operations) {
      Term right = read(operation.getRight(), reading);
      result = operation.getOperator().equals("*") ? result.times(right) : result.per(right);
    }
    return result;
  }

  private Term name(NameReference reference, Reading reading) {
    if (reference.isCall()) {
      return calls.call(reference, reading);
    }
    Named target = reference.getTarget();
    if (target == null || target.eIsProxy()) {
      return unlinked(reference, reading);
    }
    if (target instanceof Parameter parameter) {
      return reading.argument(parameter);
    }
    if (target instanceof Let let) {
      return Term.of(evaluation.let(let));
    }
    if (target instanceof Declaration declaration) {
      return evaluation.amountOf(declaration);
    }
    throw new UnavailableException("`" + reference.getWord() + "` is not an amount");
  }

  private Term unlinked(NameReference reference, Reading reading) {
    String word = reference.getWord();
    Optional<Term> unit = UnitCatalog.standard().find(word).map(u -> {
      Amounts.Literal one = evaluation.money().unit(u);
      return Term.of(one.value(), one.dimension());
    });
    return unit.or(() -> reading.subject().filter(s -> Members.schema(s, word).isPresent())
        .map(s -> Term.of(evaluation.figure(s, CostBasis.property(s, word, reading.basis())))))
        .orElseThrow(() -> new UnavailableException("nothing is named `" + word + "`"));
  }

  private Term member(MemberAccess access) {
    FigureReference reference = FigureReference.of(access)
        .orElseThrow(() -> new UnavailableException("`" + Places.text(access) + "` names nothing that has a value"));
    return Term.of(evaluation.figure(reference.declaration(), reference.property()));
  }

  private Term selection(Selection selection, Reading reading) {
    if (selection.getSelector() instanceof NameReference word && !word.isCall()) {
      if ("any".equals(word.getWord()) && selection.getSet() != null) {
        return read(reading.choice().orElseThrow(() -> new UnavailableException("`any of` belongs into a claim")), reading);
      }
      if ("one".equals(word.getWord()) && selection.getSet() != null) {
        return calls.oneOf(selection.getSet(), reading);
      }
    }
    if (selection.getTarget() == null) {
      throw new UnavailableException("`" + Places.text(selection) + "` is not an amount");
    }
    return read(selection.getSelector(), reading).times(read(selection.getTarget(), reading));
  }
}
