package org.costdsl.lang.parser.antlr;

import java.util.Set;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.costdsl.lang.parser.antlr.internal.InternalCostParser;

/** The token source of the parser: property names are told from words by the colon that follows. */
public final class CostTokenSource implements TokenSource {

  private final PropertyNameTokenSource delegate;

  /** Wraps the generated lexer. */
  public CostTokenSource(TokenSource lexer) {
    delegate = new PropertyNameTokenSource(lexer, InternalCostParser.RULE_PROP, InternalCostParser.Colon,
        Set.of(InternalCostParser.RULE_WS, InternalCostParser.RULE_ML_COMMENT, InternalCostParser.RULE_SL_COMMENT));
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
