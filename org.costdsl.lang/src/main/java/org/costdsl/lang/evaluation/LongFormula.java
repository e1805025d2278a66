package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A formula as it is written, cut where it would fill a page. */
final class LongFormula {

  private static final int LONG = 240;
  private static final int SHOWN = 80;

  private LongFormula() {
  }

  /** The formula itself if it is not long; else its first terms and how many follow, or its beginning if it is no sum. */
  static String shortened(String formula) {
    if (formula.length() <= LONG) {
      return formula;
    }
    List<Integer> operators = operators(formula);
    int shown = (int) operators.stream().filter(i -> i <= SHOWN).count();
    return shown == 0 ? formula.substring(0, SHOWN) + "…"
        : formula.substring(0, operators.get(shown - 1)) + String.format(Locale.ROOT, " … %,d more terms", operators.size() + 1 - shown);
  }

  /** Where the blanks before a plus or minus are that stands in no brackets. */
  private static List<Integer> operators(String formula) {
    List<Integer> found = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
      if (depth == 0 && (formula.startsWith(" + ", i) || formula.startsWith(" - ", i))) {
        found.add(i);
      }
    }
    return found;
  }
}
