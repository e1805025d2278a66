package org.costdsl.lang.typing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.Between;
import org.costdsl.lang.model.Addition;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Hedged;
import org.costdsl.lang.model.Interval;
import org.costdsl.lang.model.Negation;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.BaseDimension;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.quantity.UnitExpression;

/** Computes one fix for an expression of the wrong dimension from the quotient of the two dimensions. */
final class FixFinder {

  private static final int MOST_FACTORS = 3;
  private static final int LONGEST_ENDING = 2;

  private final Dimension expected;
  private final String unit;
  private final Dimension actual;
  private final Expression expression;

  /** Looks for a way from {@code actual} to {@code expected}; {@code unit} is the usual unit of the latter. */
  FixFinder(Dimension expected, String unit, Dimension actual, Expression expression) {
    this.expected = expected;
    this.unit = unit;
    this.actual = actual;
    this.expression = expression;
  }

  DimensionFix find() {
    if (expected.isNone()) {
      return DimensionFix.advise("a plain number is due");
    }
    Optional<Quantity> literal = onlyLiteral(expression);
    if (literal.isPresent()) {
      Optional<DimensionFix> respelled = respelled(literal.get());
      if (respelled.isPresent()) {
        return respelled.get();
      }
      if (actual.isNone() && isBare(literal.get())) {
        String written = SourceText.of(expression) + " " + plural(unit);
        return DimensionFix.write("add the unit: write `" + written + "`", written);
      }
    }
    return byQuotient(expected.per(actual));
  }

  /** `5 MW` where an energy is due: the unit with one or two letters more or less that has the right dimension. */
  private Optional<DimensionFix> respelled(Quantity literal) {
    String word = UnitWord.of(literal).orElse("");
    if (word.length() < 2) {
      return Optional.empty();
    }
    return UnitCatalog.standard().unitsOf(expected).stream().map(Unit::name).filter(name -> resembles(name, word))
        .min(Comparator.comparingInt(String::length)).map(name -> {
          String text = SourceText.of(expression);
          int at = text.lastIndexOf(word);
          String written = text.substring(0, at) + name + text.substring(at + word.length());
          return DimensionFix.write("did you mean `" + name + "`? write `" + written + "`", written);
        });
  }

  private static boolean resembles(String name, String word) {
    boolean extended = name.startsWith(word) || word.startsWith(name);
    return extended && name.length() > 1 && Math.abs(name.length() - word.length()) <= LONGEST_ENDING;
  }

  private DimensionFix byQuotient(Dimension quotient) {
    Dimension above = part(quotient, 1);
    Dimension below = part(quotient, -1);
    boolean unrelated = !above.isNone() && !below.isNone() && !sharesFactor();
    if (unrelated || factors(above) + factors(below) > MOST_FACTORS) {
      return unit.isEmpty() ? DimensionFix.NONE : DimensionFix.advise("an amount in `" + plural(unit) + "` is due");
    }
    String divisor = divisor(below);
    if (above.isNone()) {
      String text = SourceText.of(expression);
      String written = (isSum() ? "(" + text + ")" : text) + dividedBy(divisor);
      return DimensionFix.write("divide by " + noun(below) + ": write `" + written + "`", written);
    }
    String multiply = "multiply by " + noun(above) + ", such as `* 1 " + UnitNames.of(above) + "`";
    return DimensionFix.advise(below.isNone() ? multiply
        : multiply + ", and divide by " + noun(below) + ", such as `" + dividedBy(divisor).strip() + "`");
  }

  /** The unit to divide by: the one that the usual unit has there, such as the hour of `USD / device / hour`. */
  private String divisor(Dimension below) {
    return usualTerms().stream().filter(t -> t.divides() && t.unit() != null && t.unit().dimension().equals(below))
        .map(t -> t.unit().name()).findFirst().orElseGet(() -> UnitNames.of(below));
  }

  private List<UnitExpression.Term> usualTerms() {
    return unit.isEmpty() ? List.of() : UnitExpression.parse(unit, UnitCatalog.standard()).terms();
  }

  private static String plural(String unit) {
    return UnitCatalog.standard().find(unit).map(Unit::plural).orElse(unit);
  }

  /** Whether some base dimension stands on the same side in both: only then is one likely made from the other. */
  private boolean sharesFactor() {
    for (BaseDimension base : BaseDimension.values()) {
      if (expected.exponent(base) * actual.exponent(base) > 0) {
        return true;
      }
    }
    return false;
  }

  private static String dividedBy(String divisor) {
    return " / " + (divisor.indexOf(' ') < 0 ? divisor : "(" + divisor + ")");
  }

  private boolean isSum() {
    return expression instanceof Addition;
  }

  /** The factors of the dimension with exponents of one sign, as a dimension with positive exponents. */
  private static Dimension part(Dimension dimension, int sign) {
    Dimension part = Dimension.NONE;
    for (BaseDimension base : BaseDimension.values()) {
      int power = sign * dimension.exponent(base);
      if (power > 0) {
        part = part.times(Dimension.of(base).power(power));
      }
    }
    return part;
  }

  private static int factors(Dimension dimension) {
    int count = 0;
    for (BaseDimension base : BaseDimension.values()) {
      count += Math.abs(dimension.exponent(base));
    }
    return count;
  }

  private static String noun(Dimension dimension) {
    if (dimension.equals(Dimension.TIME)) {
      return "a time";
    }
    if (dimension.equals(Dimension.DEVICE)) {
      return "devices";
    }
    if (dimension.equals(Dimension.PERSON)) {
      return "people";
    }
    if (dimension.equals(Dimension.DEVICE_TIME)) {
      return "device-hours";
    }
    return dimension.toString();
  }

  private static boolean isBare(Quantity literal) {
    return UnitWord.of(literal).isEmpty() && literal.getSign() == null && !literal.isPercent();
  }

  /** The literal of which a hedged or signed expression is made, the one at its end if there are two. */
  private static Optional<Quantity> onlyLiteral(Expression expression) {
    if (expression instanceof Quantity quantity && quantity.getNumber() != null) {
      return Optional.of(quantity);
    }
    if (expression instanceof Negation negation) {
      return onlyLiteral(negation.getValue());
    }
    if (expression instanceof Hedged hedged) {
      return onlyLiteral(hedged.getValue());
    }
    if (expression instanceof Interval interval) {
      return onlyLiteral(interval.getRight());
    }
    return expression instanceof Between between ? onlyLiteral(between.getHigh()) : Optional.empty();
  }
}
