package org.costdsl.lang.parser.antlr;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** Gives a word the type PROP where the next visible token is a colon, so that property names need no keywords. */
public final class PropertyNameTokenSource implements TokenSource {

  private final TokenSource lexer;
  private final int propertyType;
  private final int colonType;
  private final Set<Integer> hiddenTypes;
  private final Deque<Token> lookahead = new ArrayDeque<>();

  /** Wraps a lexer; {@code hiddenTypes} are the token types of white space and comments. */
  public PropertyNameTokenSource(TokenSource lexer, int propertyType, int colonType, Set<Integer> hiddenTypes) {
    this.lexer = lexer;
    this.propertyType = propertyType;
    this.colonType = colonType;
    this.hiddenTypes = hiddenTypes;
  }

  @Override
  public String getSourceName() {
    return lexer.getSourceName();
  }

  @Override
  public Token nextToken() {
    Token token = lookahead.isEmpty() ? lexer.nextToken() : lookahead.poll();
    if (isWord(token) && nextVisible().getType() == colonType) {
      token.setType(propertyType);
    }
    return token;
  }

  private Token nextVisible() {
    for (Token token : lookahead) {
      if (isVisible(token)) {
        return token;
      }
    }
    while (true) {
      Token token = lexer.nextToken();
      lookahead.add(token);
      if (isVisible(token)) {
        return token;
      }
    }
  }

  private boolean isVisible(Token token) {
    return token.getType() == Token.EOF
        || token.getChannel() == Token.DEFAULT_CHANNEL && !hiddenTypes.contains(token.getType());
  }

  private boolean isWord(Token token) {
    if (token.getType() <= 0 || !isVisible(token)) {
      return false;
    }
    CommonToken word = (CommonToken) token;
    char first = word.getInputStream().substring(word.getStartIndex(), word.getStartIndex()).charAt(0);
    return Character.isLetter(first) || first == '_';
  }
}
