package org.costdsl.lang.typing;

import java.util.List;
import java.util.stream.Collectors;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.schema.PropertySchema;

/** Whether an amount fits where it stands, and what to say if not. */
final class Fitting {

  private Fitting() {
  }

  static boolean fits(Dimension actual, List<Dimension> accepted) {
    return accepted.stream().anyMatch(d -> same(d, actual));
  }

  /** Whether two dimensions go together: a plain number counts devices or people where those are due. */
  static boolean same(Dimension expected, Dimension actual) {
    return expected.equals(actual) || actual.isNone() && isCount(expected);
  }

  /** Whether both may be compared; a plain number on either side may count devices or people. */
  static boolean comparable(Dimension a, Dimension b) {
    return same(a, b) || same(b, a);
  }

  private static boolean isCount(Dimension dimension) {
    return dimension.equals(Dimension.DEVICE) || dimension.equals(Dimension.PERSON);
  }

  static DimensionMismatch mismatch(Expression value, Dimension actual, PropertySchema schema) {
    String takes = schema.dimensions().stream().map(Fitting::describe).collect(Collectors.joining(" or "));
    String message = "`" + schema.name() + "` takes " + takes + ", and " + SourceText.quoted(value) + " is " + describe(actual);
    DimensionFix fix = new FixFinder(schema.dimension(), schema.unit(), actual, value).find();
    return new DimensionMismatch(value, message, new DimensionMismatch.Side("`" + schema.name() + "` takes", schema.dimension()),
        new DimensionMismatch.Side(SourceText.quoted(value) + " is", actual), fix);
  }

  /** Two expressions, the second of which should have the dimension of the first; {@code what} is a sentence about both. */
  static DimensionMismatch mismatch(Expression first, Dimension expected, Expression second, Dimension actual, String what) {
    boolean bareFirst = LiteralTypes.isBare(first) && !actual.isNone();
    Expression wrong = bareFirst ? first : second;
    Dimension wanted = bareFirst ? actual : expected;
    Dimension found = bareFirst ? expected : actual;
    DimensionFix fix = new FixFinder(wanted, UnitNames.of(wanted), found, wrong).find();
    return new DimensionMismatch(wrong, what, side(first, expected), side(second, actual), fix);
  }

  /** An expression that should have a dimension for the reason given. */
  static DimensionMismatch mismatch(Expression value, Dimension actual, Dimension expected, String unit, String what) {
    DimensionFix fix = new FixFinder(expected, unit, actual, value).find();
    return new DimensionMismatch(value, what, new DimensionMismatch.Side("expected", expected), side(value, actual), fix);
  }

  private static DimensionMismatch.Side side(Expression expression, Dimension dimension) {
    return new DimensionMismatch.Side(SourceText.quoted(expression) + " is", dimension);
  }

  private static String describe(Dimension dimension) {
    return dimension.isNone() ? "a plain number" : dimension.toString();
  }
}
