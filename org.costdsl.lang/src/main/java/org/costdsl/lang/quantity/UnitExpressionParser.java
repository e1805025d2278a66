package org.costdsl.lang.quantity;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.quantity.UnitExpression.Term;

/** Reads the terms of a {@link UnitExpression}. */
final class UnitExpressionParser {
  private final String text;
  private final UnitCatalog catalog;
  private int position;

  UnitExpressionParser(String text, UnitCatalog catalog) {
    this.text = text;
    this.catalog = catalog;
  }

  UnitExpression parse() {
    List<Term> terms = new ArrayList<>();
    skipSpace();
    terms.add(term(""));
    while (position < text.length()) {
      terms.add(term(operator()));
    }
    return new UnitExpression(terms);
  }

  private String operator() {
    char c = text.charAt(position);
    if (c == '/' || c == '*' || c == '\u00b7') {
      boolean spaceBefore = text.charAt(position - 1) == ' ';
      position++;
      boolean tight = c == '/' && !spaceBefore && !at(' ');
      skipSpace();
      return tight ? "/" : c == '/' ? " / " : " * ";
    }
    if (word().equals("per")) {
      skipSpace();
      return " / ";
    }
    throw fault("`/`, `per` or `*` is missing between its units");
  }

  private Term term(String operator) {
    String sign = operator.isEmpty() && at('-') && isDigitAt(position + 1) ? "-" : "";
    position += sign.length();
    if (!isDigitAt(position)) {
      return new Term(operator, "", 1, unit(word()));
    }
    if (!(NumberWord.parse(word()) instanceof NumberWord.Number count)) {
      throw fault("a number in it cannot be read");
    }
    int end = position;
    skipSpace();
    String suffix = count.unitSuffix();
    Unit unit = suffix.isEmpty() ? unitAfterNumber(end) : unit(suffix);
    String digits = count.text().substring(0, count.text().length() - suffix.length());
    return new Term(operator, sign.concat(digits), sign.isEmpty() ? count.value() : -count.value(), unit);
  }

  private Unit unitAfterNumber(int end) {
    boolean separateWord = position > end && position < text.length() && Character.isLetter(text.charAt(position));
    if (!separateWord) {
      return null;
    }
    int start = position;
    String next = word();
    if (next.equals("per")) {
      position = start;
      return null;
    }
    return unit(next);
  }

  private Unit unit(String word) {
    skipSpace();
    return catalog.find(word).orElseThrow(() -> fault(word.isEmpty() ? "a unit is missing" : "`" + word + "` is no unit"));
  }

  private String word() {
    int start = position;
    while (position < text.length() && isWordPart(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  private static boolean isWordPart(char c) {
    return c != ' ' && c != '/' && c != '*' && c != '\u00b7';
  }

  private boolean at(char c) {
    return position < text.length() && text.charAt(position) == c;
  }

  private boolean isDigitAt(int index) {
    return index < text.length() && NumberScanner.isDigit(text.charAt(index));
  }

  private void skipSpace() {
    while (at(' ')) {
      position++;
    }
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException("\"" + text + "\" cannot be read as a unit: " + what);
  }
}
