package org.costdsl.lang.formatting2;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * The columns of values: where the author set the values of a body's lines in a column, they stay in the narrowest column that
 * fits the longest name; other values follow their name after one space. A block follows as the author has it.
 */
final class ValueColumns {

  private final Map<Integer, Integer> gaps = new HashMap<>();

  private ValueColumns() {
  }

  static ValueColumns of(List<Lexeme> lexemes, int[] breaks) {
    Map<EObject, Integer> widest = new HashMap<>();
    Set<EObject> aligned = new HashSet<>();
    for (int i = 2; i < lexemes.size(); i++) {
      if (isAfterNameOfLine(lexemes, breaks, i)) {
        widest.merge(body(lexemes, i), lexemes.get(i - 2).text().length(), Math::max);
        if (lexemes.get(i).spaces() > 1 && isValue(lexemes.get(i))) {
          aligned.add(body(lexemes, i));
        }
      }
    }
    ValueColumns columns = new ValueColumns();
    for (int i = 2; i < lexemes.size(); i++) {
      if (isAfterNameOfLine(lexemes, breaks, i) && isValue(lexemes.get(i)) && aligned.contains(body(lexemes, i))) {
        columns.gaps.put(i, 1 + widest.get(body(lexemes, i)) - lexemes.get(i - 2).text().length());
      }
    }
    return columns;
  }

  /** Spaces before the lexeme if it is set in a column. */
  OptionalInt gapBefore(int index) {
    Integer gap = gaps.get(index);
    return gap == null ? OptionalInt.empty() : OptionalInt.of(gap);
  }

  private static EObject body(List<Lexeme> lexemes, int i) {
    return lexemes.get(i - 2).owner().eContainer();
  }

  private static boolean isValue(Lexeme lexeme) {
    return !lexeme.isComment() && !lexeme.opens() && lexeme.breaks() == 0 && !lexeme.starts() && !lexeme.closes();
  }

  /** Whether the lexeme follows the name of a property, and its colon, that begin a line. */
  private static boolean isAfterNameOfLine(List<Lexeme> lexemes, int[] breaks, int i) {
    Lexeme name = lexemes.get(i - 2);
    return name.isPropertyName() && lexemes.get(i - 1).is(":") && (i == 2 || breaks[i - 2] > 0);
  }
}
