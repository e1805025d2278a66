package org.costdsl.lang.formatting2;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where lines break: where the author broke them, at most one empty line; besides, an element of the file begins a line, and a
 * body that does not fit on the line of its brace has its braces on other lines than its members.
 */
final class LineBreaks {

  private final List<Lexeme> lexemes;
  private final Set<Integer> borders = new HashSet<>();

  private LineBreaks(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  /** The number of line breaks before each lexeme, 0 to 2. */
  static int[] of(List<Lexeme> lexemes) {
    LineBreaks result = new LineBreaks(lexemes);
    result.findBorders();
    int[] breaks = new int[lexemes.size()];
    for (int i = 1; i < breaks.length; i++) {
      breaks[i] = result.before(i);
    }
    return breaks;
  }

  private int before(int i) {
    Lexeme lexeme = lexemes.get(i);
    Lexeme before = lexemes.get(i - 1);
    boolean trails = before.kind() == Lexeme.Kind.BLOCK_COMMENT && i > 1 && before.breaks() == 0;
    boolean beginsLine = lexeme.start() == Lexeme.Start.ELEMENT && (!before.isComment() || trails)
        || before.kind() == Lexeme.Kind.LINE_COMMENT || borders.contains(i);
    int wanted = Math.max(lexeme.breaks(), beginsLine ? 1 : 0);
    return Math.min(wanted, before.opens() || lexeme.closes() ? 1 : 2);
  }

  /** The first lexeme and the closing brace of each body that goes over several lines; a comment beside its brace stays there. */
  private void findBorders() {
    Deque<Integer> open = new ArrayDeque<>();
    int[] broken = new int[lexemes.size() + 1];
    for (int i = 0; i < lexemes.size(); i++) {
      broken[i + 1] = broken[i] + (lexemes.get(i).breaks() > 0 || follows(i, Lexeme.Kind.LINE_COMMENT) ? 1 : 0);
      if (lexemes.get(i).opens()) {
        open.push(i);
      } else if (lexemes.get(i).closes() && !open.isEmpty()) {
        int start = open.pop();
        boolean body = !lexemes.get(i).rule().equals("SetLiteral");
        if (body && i > start + 1 && broken[i + 1] > broken[start + 1]) {
          borders.add(lexemes.get(start + 1).isComment() ? start + 2 : start + 1);
          borders.add(i);
        }
      }
    }
  }

  private boolean follows(int i, Lexeme.Kind kind) {
    return i > 0 && lexemes.get(i - 1).kind() == kind;
  }
}
