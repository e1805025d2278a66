package org.costdsl.lang.parser.antlr;

import java.util.Set;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.costdsl.lang.parser.antlr.internal.InternalCostParser;

/** The token source of the parser: property names are told from words by the colon that follows. */
public final class CostTokenSource implements TokenSource {

  private static final Set<Integer> HIDDEN =
      Set.of(InternalCostParser.RULE_WS, InternalCostParser.RULE_ML_COMMENT, InternalCostParser.RULE_SL_COMMENT);

  private final TokenSource delegate;

  /** Wraps the generated lexer. */
  public CostTokenSource(TokenSource lexer) {
    TokenSource named = new PropertyNameTokenSource(lexer, InternalCostParser.RULE_PROP, InternalCostParser.Colon, HIDDEN);
    delegate = new NestingTokenSource(named, new NestingTokenSource.Types(
        Set.of(InternalCostParser.LeftParenthesis, InternalCostParser.LeftCurlyBracket),
        Set.of(InternalCostParser.RightParenthesis, InternalCostParser.RightCurlyBracket),
        InternalCostParser.HyphenMinus, Set.of(InternalCostParser.Asterisk, InternalCostParser.Solidus, InternalCostParser.Per),
        Set.of(InternalCostParser.RULE_ID, InternalCostParser.RULE_NUM, InternalCostParser.PercentSign,
            InternalCostParser.FullStop), HIDDEN, InternalCostParser.RULE_ANY_OTHER));
  }

  @Override
  public Token nextToken() {
    return delegate.nextToken();
  }

  @Override
  public String getSourceName() {
    return delegate.getSourceName();
  }
}
