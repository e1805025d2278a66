package org.costdsl.lang.validation;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Says in the user's words what the parser could not read. */
public final class CostSyntaxMessages extends SyntaxErrorMessageProvider {

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
    RecognitionException exception = context.getRecognitionException();
    if (exception != null && exception.token != null && exception.input instanceof TokenStream tokens) {
      return SyntaxFault.of(exception, tokens, context.getTokenNames()).message();
    }
    return new SyntaxErrorMessage("the text cannot be read from here on", SyntaxCodes.UNEXPECTED.code());
  }

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
    ValueConverterException exception = context.getValueConverterException();
    return new SyntaxErrorMessage(exception.getMessage(), SyntaxCodes.UNTERMINATED_TEXT.code());
  }
}
