package org.costdsl.lang.validation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.Assertion;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.ModelPackage.Literals;
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
      if (readable && judged && !isTwoWords(value, schema.get())) {
        value(value, schema.get());
      }
    }
  }

  private void oneValue(List<Item> items, PropertySchema schema) {
    ValueKind kind = schema.kind();
    if (kind == ValueKind.REFERENCES || kind == ValueKind.MIXED || kind == ValueKind.USES) {
      return;
    }
    items.stream().skip(1).filter(i -> i.getSince() == null && i.getValue() != null).findFirst().ifPresent(second -> error(
        ValueCodes.ONE_VALUE, "`" + schema.name() + "` takes one value; one that changes is written "
        + "`V from 2024-01, W from 2024-07`", second, IssueData.NONE));
  }

  /** Two words side by side, as in `price_basis: cluster life`, unless they say who uses what or what happened. */
  @Check
  public void twoWords(Phrase phrase) {
    Optional<WrittenProperty> written = WrittenProperty.around(phrase);
    ValueKind kind = written.flatMap(WrittenProperty::schema).map(PropertySchema::kind).orElse(ValueKind.WORD);
    if (phrase.getWord() == null || kind == ValueKind.USES || kind == ValueKind.STATEMENT || Recovery.touchesError(phrase)) {
      return;
    }
    List<String> names = written.map(w -> w.owner().properties().stream().map(PropertySchema::name).toList()).orElse(List.of());
    boolean property = names.contains(phrase.getWord());
    Optional<String> meant = property ? Optional.of(phrase.getWord()) : NearMiss.of(phrase.getWord(), names);
    if (meant.isPresent()) {
      String question = property ? "" : NearMiss.question(meant);
      error(SyntaxCodes.COLON, "`" + phrase.getWord() + "` needs a colon and a value" + question, phrase, Literals.PHRASE__WORD,
          IssueData.write(meant.map(m -> m + ":")));
    } else {
      error(SyntaxCodes.STRAY, "`" + phrase.getWord() + "` does not belong here: one value is due", phrase, Literals.PHRASE__WORD,
          IssueData.NONE);
    }
  }

  private static boolean isTwoWords(Expression value, PropertySchema schema) {
    return value instanceof Phrase && schema.kind() != ValueKind.USES && schema.kind() != ValueKind.STATEMENT;
  }

  private void value(Expression value, PropertySchema schema) {
    switch (schema.kind()) {
      case TEXT -> text(value, schema);
      case WORD -> word(value, schema);
      case DATE -> date(value, schema);
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
      case QUANTITY, REFERENCE, REFERENCES, MIXED, BLOCK -> {
        // Amounts are judged with their dimensions, references with what they refer to.
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
