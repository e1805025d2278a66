package org.costdsl.lang.formatting2;

import java.util.Set;

/** The space that is due between two lexemes on one line, and where the author's wider space may stay. */
final class Spacing {

  private static final Set<String> CLOSING = Set.of(",", ")", ".", ":", "%");
  private static final Set<String> OPENING = Set.of("(", ".", "@", "$", "€", "£", "¥");
  private static final Set<String> CALLERS = Set.of("Postfix", "Function");
  private static final int BETWEEN_MEMBERS = 2;

  private Spacing() {
  }

  /** How many spaces stand between two neighbours. */
  static int between(Lexeme left, Lexeme right) {
    int due = due(left, right);
    return mayBeWider(left, right) ? Math.max(due, right.spaces()) : due;
  }

  private static int due(Lexeme left, Lexeme right) {
    if (left.isComment() || right.isComment()) {
      return 1;
    }
    if (touches(left, right)) {
      return 0;
    }
    return right.starts() && !left.opens() ? BETWEEN_MEMBERS : 1;
  }

  private static boolean touches(Lexeme left, Lexeme right) {
    boolean symbols = isSymbol(right, CLOSING) || isSymbol(left, OPENING) || left.is("-", "Signed");
    boolean call = right.is("(") && CALLERS.contains(right.rule());
    boolean priceYear = right.is("@", "Quantity");
    boolean plusMinus = right.rule().equals("Interval") && left.rule().equals("Interval") && isSymbol(right, Set.of("/", "-"));
    boolean empty = left.opens() && right.closes();
    return symbols || call || priceYear || plusMinus || empty;
  }

  private static boolean isSymbol(Lexeme lexeme, Set<String> symbols) {
    return !lexeme.rule().startsWith("Stray") && symbols.contains(lexeme.text()) && lexeme.is(lexeme.text());
  }

  /** Columns that authors make over several lines: members, titles, bodies, sources, formulas, comments and blocks. */
  private static boolean mayBeWider(Lexeme left, Lexeme right) {
    if (right.isComment()) {
      return true;
    }
    if (left.isComment()) {
      return false;
    }
    boolean member = right.starts() && !left.opens();
    boolean title = right.rule().equals("Body") && !right.closes() && !right.is("extends");
    boolean equals = right.is("=") && right.rule().matches("Let|Function|Rate|Overriding|Expectation");
    return member || title || equals || right.is("@", "Item") || left.is(":") && right.opens();
  }
}
