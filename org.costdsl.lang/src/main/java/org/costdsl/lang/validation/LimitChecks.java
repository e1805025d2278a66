package org.costdsl.lang.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Phrase;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Selection;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.schema.NaturalLimits;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.typing.SourceText;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.xtext.validation.Check;

/** Literals outside of what a property can be, whatever the facts are. */
public final class LimitChecks extends CheckGroup {

  static final IssueCode LIMIT = new IssueCode("property/limit");

  private static final NaturalLimits SHARE = new NaturalLimits(0, 1);

  /** A value wholly outside of its natural limits is impossible; one that reaches beyond them is cut off when evaluated. */
  @Check
  public void property(Property property) {
    Optional<PropertySchema> schema = WrittenProperty.of(property).flatMap(WrittenProperty::schema);
    if (schema.isEmpty() || CommaNumber.in(property.getItems()).isPresent()) {
      return;
    }
    for (Item item : property.getItems()) {
      value(item.getValue(), schema.get());
    }
  }

  private void value(Expression value, PropertySchema schema) {
    if (schema.kind() == ValueKind.QUANTITY) {
      within(value, schema.limits(), schema, "`" + schema.name() + "`");
    } else if (schema.kind() == ValueKind.ALLOCATION && value instanceof Selection selection) {
      within(selection.getSelector(), schema.limits(), schema, "a number of devices");
    } else if (schema.kind() == ValueKind.USES && value instanceof Phrase phrase && phrase.getShare() != null) {
      within(phrase.getShare(), SHARE, schema, "a share");
    }
  }

  private void within(Expression value, NaturalLimits limits, PropertySchema schema, String subject) {
    Optional<LiteralRange> range = LiteralRange.of(value).filter(r -> !r.isReversed());
    if (range.isPresent() && (range.get().high() < limits.low() || range.get().low() > limits.high())) {
      error(LIMIT, subject + " is " + describe(limits, schema) + ", and " + SourceText.quoted(value) + " is not", value,
          IssueData.NONE);
    }
  }

  private static String describe(NaturalLimits limits, PropertySchema schema) {
    double unit = schema.unit().isEmpty() ? 1 : UnitCatalog.standard().quantityOf(schema.unit()).value();
    String low = number(limits.low() / unit);
    if (limits.high() == 1 && limits.low() == 0) {
      return "between 0 and 1 (100 %)";
    }
    return Double.isInfinite(limits.high()) ? "at least " + low : "between " + low + " and " + number(limits.high() / unit);
  }

  private static String number(double value) {
    return value == 0 ? "0" : new BigDecimal(value).round(MathContext.DECIMAL32).stripTrailingZeros().toPlainString();
  }
}
