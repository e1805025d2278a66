package org.costdsl.lang.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.Phrase;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.typing.SourceText;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.xtext.validation.Check;

/** Shares of one whole: what one use takes the others do not have. Ranges and formulas are weighed by a rule. */
public final class ShareChecks extends CheckGroup {

  static final IssueCode SHARES = new IssueCode("property/shares");

  /** Printed shares of a whole may sum to a little more than it. */
  private static final double WHOLE = 1.005;
  private static final double PERCENT = 100;

  /** The plain shares of a list of uses, which together exceed the whole. */
  @Check
  public void uses(Property property) {
    Optional<PropertySchema> schema = WrittenProperty.of(property).flatMap(WrittenProperty::schema);
    if (schema.filter(s -> s.kind() == ValueKind.USES).isEmpty()) {
      return;
    }
    List<Phrase> shared = property.getItems().stream().map(i -> i.getValue()).filter(Phrase.class::isInstance)
        .map(Phrase.class::cast).filter(p -> p.getShare() instanceof Quantity && LiteralRange.of(p.getShare()).isPresent())
        .toList();
    double sum = shared.stream().mapToDouble(ShareChecks::share).sum();
    if (sum > WHOLE && shared.stream().allMatch(p -> share(p) <= 1)) {
      Phrase last = shared.get(shared.size() - 1);
      String parts = shared.stream().map(p -> SourceText.of(p.getShare())).collect(Collectors.joining(" + "));
      error(SHARES, "the shares of `" + property.getName() + "` add up to " + percent(sum) + ": " + parts, last.getShare(),
          IssueData.write(rest(sum - share(last))));
    }
  }

  private static double share(Phrase use) {
    return LiteralRange.of(use.getShare()).map(LiteralRange::low).orElse(0.0);
  }

  /** What the other shares leave over. */
  private static Optional<String> rest(double others) {
    return others < 1 ? Optional.of(percent(1 - others)) : Optional.empty();
  }

  private static String percent(double share) {
    return QuantityFormat.standard().percent(StrictMath.rint(share * PERCENT * PERCENT) / (PERCENT * PERCENT));
  }
}
