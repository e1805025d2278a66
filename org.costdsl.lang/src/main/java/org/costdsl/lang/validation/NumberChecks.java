package org.costdsl.lang.validation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.Between;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Interval;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.typing.SourceText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** How numbers and ranges are written. */
public final class NumberChecks extends CheckGroup {

  static final IssueCode THOUSANDS_COMMA = new IssueCode("number/thousands-comma");
  static final IssueCode DECIMAL_COMMA = new IssueCode("number/decimal-comma");
  static final IssueCode RANGE_ORDER = new IssueCode("number/range-order");

  /** A number token has to be a number or a date. */
  @Check
  public void number(Quantity quantity) {
    if (quantity.getNumber() != null && NumberWord.parse(quantity.getNumber()) instanceof NumberWord.Malformed malformed) {
      error(new IssueCode(malformed.code()), malformed.message(), quantity, Literals.QUANTITY__NUMBER,
          IssueData.write(Optional.ofNullable(malformed.suggestion())));
    }
  }

  /** Commas separate values, not digits. */
  @Check
  public void commas(Property property) {
    commas(property, property.getItems());
  }

  /** Commas separate values, not digits. */
  @Check
  public void commas(Let let) {
    commas(let, let.getItems());
  }

  private void commas(EObject owner, List<Item> items) {
    CommaNumber.in(items).ifPresent(number -> {
      String message = number.thousands() ? "`" + number.text() + "` reads as several numbers: digits are grouped with `_`"
          : "`" + number.text() + "` reads as two numbers: decimals follow a point";
      error(number.thousands() ? THOUSANDS_COMMA : DECIMAL_COMMA, message, owner, number.region(),
          IssueData.write(number.replacement()));
    });
  }

  /** A range begins with its lower end. */
  @Check
  public void order(Interval range) {
    if ("to".equals(range.getOperator())) {
      order(range, range.getLeft(), range.getRight());
    }
  }

  /** A range begins with its lower end. */
  @Check
  public void order(Between range) {
    order(range, range.getLow(), range.getHigh());
  }

  private void order(Expression range, Expression low, Expression high) {
    if (low != null && high != null && LiteralRange.of(range).filter(LiteralRange::isReversed).isPresent()) {
      error(RANGE_ORDER, SourceText.quoted(range) + " begins above where it ends", range, IssueData.write(ReversedRange.mended(range)));
    }
  }
}
