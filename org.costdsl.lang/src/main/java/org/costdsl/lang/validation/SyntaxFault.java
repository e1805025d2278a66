package org.costdsl.lang.validation;

import java.util.Set;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.parser.antlr.NestingTokenSource;
import org.costdsl.lang.parser.antlr.internal.InternalCostParser;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** One place at which the parser stopped: the token there, the one before it, and what had to follow. */
final class SyntaxFault {

  private static final Set<String> DECLARATIONS = Set.of("source", "organization", "accelerator", "pool", "staff", "overhead",
      "run", "programme", "claim", "index", "stage");
  private static final Set<String> NESTING = Set.of("(", ")", "{", "}", "-", "*", "/", "per");
  private static final Set<String> BEGINNINGS = Set.of("language", "package", "import", "currency", "rate", "let", "fn",
      "scenario", "override", "expect", "accept", "as");
  private static final Set<String> BEFORE_NAMES = Set.of("let", "fn", "scenario", "extends", "package", "import", "override");
  private static final Set<String> BEFORE_VALUES = Set.of("+", "-", "*", "/", "per", "to", "±", "of", "is", "about", "around",
      "over", "under", "up", "at", "least", "most", "between", "and", ",", "(", "=", "<", "<=", ">", ">=", "expect", "{");

  private final TokenStream tokens;
  private final Token current;
  private final Token previous;
  private final String expected;

  private SyntaxFault(TokenStream tokens, Token current, Token previous, String expected) {
    this.tokens = tokens;
    this.current = current;
    this.previous = previous;
    this.expected = expected;
  }

  static SyntaxFault of(RecognitionException exception, TokenStream tokens, String[] names) {
    String expected = "";
    if (exception instanceof MismatchedTokenException mismatch) {
      int type = mismatch.expecting;
      expected = type == Token.EOF ? "EOF" : type >= 0 && type < names.length ? names[type].replace("'", "") : "";
    }
    return new SyntaxFault(tokens, exception.token, before(tokens, exception.token.getTokenIndex()), expected);
  }

  private static Token before(TokenStream tokens, int index) {
    int i = (index < 0 ? tokens.size() : index) - 1;
    while (i >= 0 && tokens.get(i).getChannel() != Token.DEFAULT_CHANNEL) {
      i--;
    }
    return i < 0 ? null : tokens.get(i);
  }

  /** What to say; null for what only follows from an error that is told of already. */
  SyntaxErrorMessage message() {
    if (current.getType() == InternalCostParser.RULE_ANY_OTHER && NESTING.contains(current.getText())) {
      return here(SyntaxCodes.TOO_DEEP, "this is nested deeper than " + NestingTokenSource.MAXIMUM_DEPTH + " levels or a product of more"
          + " than " + NestingTokenSource.MAXIMUM_FACTORS + " factors: give parts of it names with `let`");
    }
    if (current.getType() == InternalCostParser.RULE_ANY_OTHER) {
      return here(SyntaxCodes.UNEXPECTED, "`" + current.getText() + "` has no meaning here");
    }
    if (expected.equals("}") && isHalfProperty()) {
      return here(SyntaxCodes.COLON, quoted(current) + " needs a colon and a value");
    }
    if (previous != null && isToldOf()) {
      return null;
    }
    if (expected.equals("}") && (isEnd() || isBeginning(current.getText()))) {
      return after(SyntaxCodes.MISSING_BRACE, "a `}` is missing before " + found() + ": " + unclosed("{", "}"));
    }
    if (expected.equals("}") && unclosedIsSet()) {
      return after(SyntaxCodes.MISSING_BRACE, "a `}` is missing after " + quoted(previous)
          + ": the braces of the set are not closed");
    }
    if (expected.equals(")")) {
      return after(SyntaxCodes.MISSING_PARENTHESIS, "a `)` is missing after " + quoted(previous) + ": " + unclosed("(", ")"));
    }
    return previous == null || expected.equals("EOF") || expected.equals("}") ? unexpected() : missing();
  }

  /** `source  owner: …` in a body: a declaration word that no name follows was meant as a property. */
  private boolean isHalfProperty() {
    Token next = isEnd() ? null : after(current.getTokenIndex());
    return next != null && DECLARATIONS.contains(current.getText()) && next.getType() == InternalCostParser.RULE_PROP;
  }

  /** The word before stands where no declaration can, which was the error before this one. */
  private boolean isToldOf() {
    String word = previous.getText();
    Token earlier = before(tokens, previous.getTokenIndex());
    boolean operand = earlier != null && BEFORE_VALUES.contains(earlier.getText()) && !earlier.getText().equals("{");
    boolean half = !word.equals("stage") && current.getType() == InternalCostParser.RULE_PROP;
    return DECLARATIONS.contains(word) && (operand || half);
  }

  private Token after(int index) {
    int i = index + 1;
    while (i < tokens.size() && tokens.get(i).getChannel() != Token.DEFAULT_CHANNEL) {
      i++;
    }
    return i < tokens.size() ? tokens.get(i) : null;
  }

  /** Something had to follow the token before. */
  private SyntaxErrorMessage missing() {
    String word = previous.getText();
    if (word.equals(":")) {
      Token property = before(tokens, previous.getTokenIndex());
      String name = property == null ? "" : property.getText();
      return after(SyntaxCodes.MISSING_VALUE, "expected a value after `" + name + ":`");
    }
    boolean beforeName = BEFORE_NAMES.contains(word) || DECLARATIONS.contains(word) || word.equals(".") || isAcceptedOn();
    if ((beforeName || BEFORE_VALUES.contains(word)) && isReservedHere()) {
      return here(SyntaxCodes.RESERVED_WORD, quoted(current) + " is a word of the language and cannot be a name");
    }
    if (beforeName) {
      return after(SyntaxCodes.MISSING_NAME, "expected a name after `" + word + "`");
    }
    if (word.equals("@")) {
      return after(SyntaxCodes.INCOMPLETE, "expected the name of a source after `@`");
    }
    if (!expected.isEmpty()) {
      return after(SyntaxCodes.INCOMPLETE, "expected " + expectation() + " after `" + word + "`");
    }
    return BEFORE_VALUES.contains(word) ? after(SyntaxCodes.INCOMPLETE, "expected a value after `" + word + "`") : unexpected();
  }

  private SyntaxErrorMessage unexpected() {
    return isEnd() && previous != null ? after(SyntaxCodes.UNEXPECTED, "the file ends too early")
        : here(SyntaxCodes.UNEXPECTED, found() + " does not fit here");
  }

  private String expectation() {
    return switch (expected) {
      case "RULE_NUM" -> "a number";
      case "RULE_STRING" -> "a text in quotes";
      case "RULE_ID", "RULE_PROP" -> "a name";
      default -> "`" + expected + "`";
    };
  }

  private boolean isAcceptedOn() {
    if (!previous.getText().equals("on")) {
      return false;
    }
    for (int i = previous.getTokenIndex() - 1; i >= 0 && tokens.get(i).getLine() == previous.getLine(); i--) {
      if (tokens.get(i).getText().equals("accept")) {
        return true;
      }
    }
    return false;
  }

  /** A word of the language on the same line was meant as a name; on a later line it begins what comes next. */
  private boolean isReservedHere() {
    if (isEnd()) {
      return false;
    }
    String word = current.getText();
    return Character.isLetter(word.charAt(0)) && current.getType() != InternalCostParser.RULE_ID
        && current.getType() != InternalCostParser.RULE_PROP && current.getLine() == previous.getLine()
        && (isBeginning(word) || BEFORE_NAMES.contains(previous.getText()) || DECLARATIONS.contains(previous.getText()));
  }

  private static boolean isBeginning(String word) {
    return DECLARATIONS.contains(word) || BEGINNINGS.contains(word);
  }

  private boolean isEnd() {
    return current.getType() == Token.EOF;
  }

  private String found() {
    return isEnd() ? "the end of the file" : quoted(current);
  }

  private static String quoted(Token token) {
    return "`" + token.getText() + "`";
  }

  /** Says where the bracket stands that is not closed. */
  private String unclosed(String open, String close) {
    Token opening = opening(open, close);
    String line = opening == null ? "" : " of line " + opening.getLine();
    return "the `" + open + "`" + line + " is not closed";
  }

  private boolean unclosedIsSet() {
    Token opening = opening("{", "}");
    Token word = opening == null ? null : before(tokens, opening.getTokenIndex());
    return word != null && word.getText().equals("of") && current.getType() == InternalCostParser.RULE_PROP;
  }

  private Token opening(String open, String close) {
    int depth = 0;
    int end = current.getTokenIndex() < 0 ? tokens.size() : current.getTokenIndex();
    for (int i = end - 1; i >= 0; i--) {
      String text = tokens.get(i).getText();
      depth += close.equals(text) ? 1 : open.equals(text) ? -1 : 0;
      if (depth < 0) {
        return tokens.get(i);
      }
    }
    return null;
  }

  private static SyntaxErrorMessage here(IssueCode code, String message) {
    return new SyntaxErrorMessage(message, code.code());
  }

  private SyntaxErrorMessage after(IssueCode code, String message) {
    return new SyntaxErrorMessage(message, code.code(), new String[] {MovedPlace.of(previous).encoded()});
  }
}
