package org.costdsl.ui.editor;

import org.costdsl.lang.ide.ReservedWords;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;

/** Colours code by its words: a word before a colon is a property, one after a number a unit, one after `@` a source. */
final class CodeScanner extends RuleBasedScanner {

  private static final IToken PLAIN = new Token(null);

  private final IToken keyword = SyntaxColor.KEYWORD.token();
  private final IToken operator = SyntaxColor.OPERATOR.token();
  private final IToken property = SyntaxColor.PROPERTY.token();
  private final IToken number = SyntaxColor.NUMBER.token();
  private final IToken unit = SyntaxColor.UNIT.token();
  private final IToken source = SyntaxColor.SOURCE.token();

  private boolean afterNumber;
  private boolean afterAt;

  CodeScanner() {
    setRules(this::space, this::word, this::number, this::sign);
  }

  @Override
  public void setRange(IDocument document, int offset, int length) {
    super.setRange(document, offset, length);
    afterNumber = false;
    afterAt = false;
  }

  private IToken space(ICharacterScanner scanner) {
    int length = 0;
    for (int c = scanner.read(); c != EOF && Character.isWhitespace(c); c = scanner.read()) {
      length++;
      afterNumber = afterNumber && c != '\n';
    }
    scanner.unread();
    return length == 0 ? Token.UNDEFINED : Token.WHITESPACE;
  }

  private IToken word(ICharacterScanner scanner) {
    int first = scanner.read();
    if (first == EOF || !Character.isLetter(first) && first != '_') {
      scanner.unread();
      return Token.UNDEFINED;
    }
    String word = (char) first + rest(scanner, "_-");
    IToken token = token(word, scanner);
    afterAt = false;
    return token;
  }

  private IToken token(String word, ICharacterScanner scanner) {
    if (followedByColon(scanner)) {
      afterNumber = false;
      return property;
    }
    if (afterAt) {
      return source;
    }
    if (ReservedWords.OPERATORS.contains(word)) {
      afterNumber = afterNumber && word.endsWith("illion");
      return operator;
    }
    boolean isUnit = afterNumber;
    afterNumber = false;
    if (isUnit) {
      return unit;
    }
    return ReservedWords.DECLARATIONS.contains(word) ? keyword : PLAIN;
  }

  private IToken number(ICharacterScanner scanner) {
    int first = scanner.read();
    if (first == EOF || !Character.isDigit(first)) {
      scanner.unread();
      return Token.UNDEFINED;
    }
    rest(scanner, "_-.");
    afterNumber = true;
    afterAt = false;
    return number;
  }

  private IToken sign(ICharacterScanner scanner) {
    int c = scanner.read();
    if (c == EOF) {
      scanner.unread();
      return Token.UNDEFINED;
    }
    afterAt = c == '@';
    afterNumber = afterNumber && c == '%';
    return PLAIN;
  }

  private static String rest(ICharacterScanner scanner, String signs) {
    StringBuilder text = new StringBuilder();
    int c = scanner.read();
    while (c != EOF && (Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0)) {
      text.append((char) c);
      c = scanner.read();
    }
    scanner.unread();
    return text.toString();
  }

  private static boolean followedByColon(ICharacterScanner scanner) {
    int read = 1;
    int c = scanner.read();
    while (c == ' ' || c == '\t') {
      c = scanner.read();
      read++;
    }
    for (int i = 0; i < read; i++) {
      scanner.unread();
    }
    return c == ':';
  }
}
