package org.costdsl.lang.parser;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.ValueConverterWithValueException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/** Turns tokens into values of the model and back: strings lose their quotes, everything else stays as written. */
public final class CostValueConverters extends AbstractDeclarativeValueConverterService {

  /** The converter of strings; a string without its closing quote keeps its text and is reported. */
  @ValueConverter(rule = "STRING")
  public IValueConverter<String> text() {
    return new TextConverter();
  }

  private static final class TextConverter implements IValueConverter<String> {

    @Override
    public String toValue(String token, INode node) throws ValueConverterException {
      if (token == null) {
        return null;
      }
      QuotedText text = QuotedText.read(token);
      if (!text.closed()) {
        throw new ValueConverterWithValueException("the text is not closed: a `\"` is missing", node, text.content(), null);
      }
      return text.content();
    }

    @Override
    public String toString(String value) throws ValueConverterException {
      return QuotedText.write(value);
    }
  }
}
