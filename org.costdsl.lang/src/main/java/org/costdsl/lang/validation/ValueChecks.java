package org.costdsl.lang.validation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.Assertion;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Phrase;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.model.Selection;
import org.costdsl.lang.model.TextLiteral;
import org.costdsl.lang.model.UnknownValue;
import org.costdsl.lang.parser.QuotedText;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.typing.SourceText;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.xtext.validation.Check;

/** Whether a property's value is of the kind that the schema says. */
public final class ValueChecks extends CheckGroup {

  /** Checks each value of a property. */
  @Check
  public void property(Property property) {
    Optional<WrittenProperty> written = WrittenProperty.of(property);
    Optional<PropertySchema> schema = written.flatMap(WrittenProperty::schema);
    if (written.isEmpty() || CommaNumber.in(property.getItems()).isPresent()) {
      return;
    }
    boolean judged = schema.filter(s -> s.kind() != ValueKind.BLOCK).isPresent();
    if (judged) {
      oneValue(property.getItems(), schema.get());
    }
    for (Item item : property.getItems()) {
      Expression value = item.getValue();
      boolean readable = value != null && !(value instanceof UnknownValue) && !Recovery.touchesError(value);
      if (readable && !isHalfProperty(value, written.get()) && judged) {
        value(value, schema.get());
      }
    }
  }

  private void oneValue(List<Item> items, PropertySchema schema) {
    boolean several = schema.kind() == ValueKind.REFERENCES || schema.kind() == ValueKind.MIXED || schema.kind() == ValueKind.USES;
    if (several) {
      return;
    }
    items.stream().skip(1).filter(i -> i.getSince() == null && i.getValue() != null).findFirst().ifPresent(second -> error(
        ValueCodes.ONE_VALUE, "`" + schema.name() + "` takes one value; one that changes is written `V from 2024-01, W from 2024-07`",
        second, IssueData.NONE));
  }

  /** `kind: pretraining life` on the way to `life:`. */
  private boolean isHalfProperty(Expression value, WrittenProperty written) {
    boolean uses = written.schema().filter(s -> s.kind() == ValueKind.USES).isPresent();
    boolean half = value instanceof Phrase phrase && phrase.getShare() == null && phrase.getObject() == null && !uses
        && written.owner().property(String.valueOf(phrase.getWord())).isPresent();
    if (half) {
      Phrase phrase = (Phrase) value;
      error(SyntaxCodes.COLON, "`" + phrase.getWord() + "` needs a colon and a value", value,
          IssueData.write(SourceText.of(phrase.getSubject()) + " " + phrase.getWord() + ":"));
    }
    return half;
  }

  private void value(Expression value, PropertySchema schema) {
    switch (schema.kind()) {
      case TEXT -> text(value, schema);
      case WORD -> word(value, schema);
      case DATE -> date(value, schema);
      case QUANTITY -> {
        if (value instanceof Phrase) {
          wrong(ValueCodes.AMOUNT, value, schema, "an amount");
        }
      }
      case ALLOCATION -> {
        if (!(value instanceof Selection selection) || selection.getSet() != null) {
          wrong(ValueCodes.ALLOCATION, value, schema, "a number of devices of something: `N of NAME`");
        }
      }
      case USES -> {
        boolean use = value instanceof Phrase phrase ? phrase.getObject() == null && phrase.getSubject() instanceof NameReference
            : value instanceof NameReference;
        if (!use) {
          wrong(ValueCodes.USES, value, schema, "an organization and a purpose: `NAME training 30%`");
        }
      }
      case STATEMENT -> statement(value, schema);
      case REFERENCE, REFERENCES, MIXED, BLOCK -> {
        // References are judged together with what they refer to.
      }
    }
  }

  private void wrong(IssueCode code, Expression value, PropertySchema schema, String wanted) {
    error(code, "`" + schema.name() + "` takes " + wanted + ", not " + SourceText.quoted(value), value, IssueData.NONE);
  }

  private void text(Expression value, PropertySchema schema) {
    if (!(value instanceof TextLiteral)) {
      String written = QuotedText.write(SourceText.of(value));
      error(ValueCodes.TEXT, "`" + schema.name() + "` takes a text in quotes", value, IssueData.write(written));
    }
  }

  private void word(Expression value, PropertySchema schema) {
    String word = value instanceof NameReference name && !name.isCall() ? name.getWord() : null;
    boolean fits = word != null && (schema.anyWord() || schema.words().contains(word));
    if (fits) {
      return;
    }
    if (schema.anyWord()) {
      boolean quoted = value instanceof TextLiteral text && text.getText().matches("[\\p{L}_][\\p{L}\\p{N}_-]*");
      error(ValueCodes.VOCABULARY, "`" + schema.name() + "` takes a word without quotes, not " + SourceText.quoted(value), value,
          IssueData.write(quoted ? Optional.of(((TextLiteral) value).getText()) : Optional.empty()));
      return;
    }
    String written = value instanceof TextLiteral text ? text.getText() : SourceText.of(value);
    Optional<String> meant = schema.words().contains(written) ? Optional.of(written) : NearMiss.of(written, schema.words());
    error(ValueCodes.VOCABULARY, "`" + schema.name() + "` is one of " + String.join(", ", schema.words()) + ", not "
        + SourceText.quoted(value) + NearMiss.question(meant), value, IssueData.write(meant));
  }

  private void date(Expression value, PropertySchema schema) {
    if (!DateLiterals.isDate(value)) {
      boolean told = value instanceof Quantity quantity && DateLiterals.isMalformed(quantity);
      if (!told) {
        wrong(ValueCodes.DATE, value, schema, "a date such as 2024, 2024-07 or 2024-07-31");
      }
    }
  }

  private void statement(Expression value, PropertySchema schema) {
    boolean event = value instanceof Phrase phrase && phrase.getShare() == null;
    if (!(value instanceof Assertion) && !event) {
      wrong(ValueCodes.STATEMENT, value, schema, "a statement: `SUBJECT is AMOUNT`, or an event");
    }
  }
}
