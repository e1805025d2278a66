package org.costdsl.lang.ide;

/**
 * A token and what it means.
 *
 * @param offset characters before it, from 0
 * @param length characters it covers
 * @param meaning what it means
 */
public record ColouredToken(int offset, int length, Meaning meaning) {

  /** What a token means. */
  public enum Meaning {
    KEYWORD, PROPERTY, NUMBER, STRING, COMMENT, UNIT, DECLARATION, REFERENCE, FUNCTION, RULE, OPERATOR, SOURCE
  }
}
