package org.costdsl.lang.parser.antlr;

import java.util.Set;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * Takes the meaning from whatever would make the parser, which is recursive, or a reader of its model run out of stack: brackets
 * nested deeper than {@link #MAXIMUM_DEPTH}, as many signs in a row, products of more than {@link #MAXIMUM_FACTORS} factors.
 * The parser then stops there with an ordinary error.
 */
public final class NestingTokenSource implements TokenSource {

  /** How deep brackets may be nested. */
  public static final int MAXIMUM_DEPTH = 150;
  /** How many factors a product may have. */
  public static final int MAXIMUM_FACTORS = 1_000;

  private final TokenSource source;
  private final Types types;
  private int depth;
  private int signs;
  private int factors;

  /**
   * Token types.
   *
   * @param opening brackets that open
   * @param closing brackets that close
   * @param minus the sign
   * @param factor operators between factors
   * @param inProduct what else may stand in a product
   * @param hidden white space and comments
   * @param meaningless what no rule of the grammar accepts
   */
  public record Types(Set<Integer> opening, Set<Integer> closing, int minus, Set<Integer> factor, Set<Integer> inProduct,
      Set<Integer> hidden, int meaningless) {
  }

  /** Wraps a source of tokens. */
  public NestingTokenSource(TokenSource source, Types types) {
    this.source = source;
    this.types = types;
  }

  @Override
  public String getSourceName() {
    return source.getSourceName();
  }

  @Override
  public Token nextToken() {
    Token token = source.nextToken();
    int type = token.getType();
    if (!types.hidden.contains(type) && isTooDeep(type)) {
      token.setType(types.meaningless);
    }
    return token;
  }

  private boolean isTooDeep(int type) {
    signs = type == types.minus ? signs + 1 : 0;
    if (types.factor.contains(type)) {
      factors++;
    } else if (!types.inProduct.contains(type)) {
      factors = 0;
    }
    if (types.opening.contains(type)) {
      depth++;
      return depth > MAXIMUM_DEPTH;
    }
    if (types.closing.contains(type)) {
      depth = StrictMath.max(0, depth - 1);
      return depth >= MAXIMUM_DEPTH;
    }
    return signs > MAXIMUM_DEPTH || factors > MAXIMUM_FACTORS;
  }
}
