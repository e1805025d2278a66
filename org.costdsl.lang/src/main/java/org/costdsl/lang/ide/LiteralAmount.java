package org.costdsl.lang.ide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.costdsl.lang.model.Between;
import org.costdsl.lang.model.BinaryOperation;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Hedged;
import org.costdsl.lang.model.Interval;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Negation;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.quantity.UnitExpression;
import org.costdsl.lang.typing.Names;
import org.costdsl.lang.typing.UnitWord;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * An amount that is written with numbers and one unit alone, such as {@code 100k to 400k USD / person / year}.
 *
 * @param place the whole of it
 * @param numbers its numbers in order
 * @param unit its unit
 */
record LiteralAmount(Expression place, List<Quantity> numbers, UnitExpression unit) {

  private static final int MOST_FACTORS = 6;
  private static final int LEAST_DIGITS = 4;

  /** The widest such amount around an element of the model. */
  static Optional<LiteralAmount> around(EObject element) {
    Optional<LiteralAmount> found = Optional.empty();
    for (EObject o = element; o instanceof Expression expression; o = o.eContainer()) {
      Optional<LiteralAmount> wider = of(expression);
      found = wider.isPresent() ? wider : found;
    }
    return found;
  }

  static Optional<LiteralAmount> of(Expression expression) {
    StringBuilder divisors = new StringBuilder();
    Expression inner = expression;
    for (int i = 0; i < MOST_FACTORS && inner instanceof BinaryOperation operation; i++) {
      if (!(operation.getRight() instanceof NameReference name) || Names.unit(name).isEmpty() || operation.getOperator() == null) {
        return Optional.empty();
      }
      String operator = operation.getOperator().equals("per") ? "/" : operation.getOperator();
      divisors.insert(0, " " + operator + " " + Names.unit(name).get().name());
      inner = operation.getLeft();
    }
    List<Quantity> numbers = new ArrayList<>();
    if (!numbers(inner, numbers)) {
      return Optional.empty();
    }
    Set<String> units = new LinkedHashSet<>();
    numbers.forEach(q -> UnitWord.of(q).ifPresent(units::add));
    String leading = units.size() == 1 ? units.iterator().next() : "";
    return UnitCatalog.standard().find(leading).isEmpty() ? Optional.empty()
        : Optional.of(new LiteralAmount(expression, numbers, UnitExpression.parse(leading + divisors, UnitCatalog.standard())));
  }

  /** Collects the numbers of an expression; tells whether there is nothing else in it. */
  private static boolean numbers(Expression expression, List<Quantity> numbers) {
    if (expression instanceof Quantity quantity) {
      numbers.add(quantity);
      return UnitWord.number(quantity).isPresent() && !quantity.isPercent() && quantity.getSign() == null && quantity.getYear() == null;
    }
    if (expression instanceof Interval interval) {
      return numbers(interval.getLeft(), numbers) && numbers(interval.getRight(), numbers);
    }
    if (expression instanceof Between between) {
      return numbers(between.getLow(), numbers) && numbers(between.getHigh(), numbers);
    }
    return expression instanceof Hedged hedged && numbers(hedged.getValue(), numbers)
        || expression instanceof Negation negation && numbers(negation.getValue(), numbers);
  }

  /** The same amount with other numbers and another unit; hedges stay. */
  String written(DoubleUnaryOperator factor, UnitExpression other) {
    INode whole = NodeModelUtils.findActualNodeFor(place);
    String text = whole.getRootNode().getText();
    StringBuilder written = new StringBuilder();
    int done = whole.getOffset();
    String number = "";
    for (Quantity quantity : numbers) {
      INode node = NodeModelUtils.findActualNodeFor(quantity);
      number = number(quantity, factor);
      written.append(text, done, node.getOffset()).append(number);
      done = node.getEndOffset();
    }
    return written.append(other.afterNumber(!number.equals("1"), null)).toString();
  }

  /** The greatest of its numbers in base units. */
  double size() {
    return numbers.stream().mapToDouble(q -> number(q).value()).max().orElse(0) * unit.factor();
  }

  private static NumberWord.Number number(Quantity quantity) {
    NumberWord.Number written = UnitWord.number(quantity).orElseThrow();
    return quantity.getMagnitude() == null ? written : written.times(quantity.getMagnitude()).orElse(written);
  }

  private static String number(Quantity quantity, DoubleUnaryOperator factor) {
    NumberWord.Number number = number(quantity);
    return QuantityFormat.standard().format(factor.applyAsDouble(number.value()), Dimension.NONE, null,
        Math.max(LEAST_DIGITS, number.significantDigits() + 1));
  }
}
