package org.costdsl.lang.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The space before every lexeme of a file: line breaks with the indentation of the next line, or the space on a line. */
final class Layout {

  private static final String STEP = "  ";

  private final List<Lexeme> lexemes;
  private final List<String> gaps = new ArrayList<>();
  private final int[] breaks;
  private final ValueColumns columns;
  private final Deque<Lexeme> open = new ArrayDeque<>();

  private Layout(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
    this.breaks = LineBreaks.of(lexemes);
    this.columns = ValueColumns.of(lexemes, breaks);
  }

  /** The space before each lexeme. */
  static List<String> of(List<Lexeme> lexemes) {
    Layout layout = new Layout(lexemes);
    for (int i = 0; i < lexemes.size(); i++) {
      layout.place(i);
    }
    return layout.gaps;
  }

  private void place(int i) {
    Lexeme lexeme = lexemes.get(i);
    if (lexeme.closes()) {
      open.poll();
    }
    if (i == 0) {
      gaps.add("");
    } else if (breaks[i] > 0) {
      gaps.add("\n".repeat(breaks[i]) + indent(i));
    } else {
      gaps.add(" ".repeat(columns.gapBefore(i).orElse(Spacing.between(lexemes.get(i - 1), lexeme))));
    }
    if (lexeme.opens()) {
      open.push(lexeme);
    }
  }

  private String indent(int i) {
    Lexeme lexeme = lexemes.get(i);
    boolean inSet = !open.isEmpty() && open.peek().rule().equals("SetLiteral");
    boolean continues = !lexeme.starts() && !lexeme.closes() && !inSet && !lexeme.isComment();
    return STEP.repeat(open.size() + (continues ? 1 : 0));
  }
}
