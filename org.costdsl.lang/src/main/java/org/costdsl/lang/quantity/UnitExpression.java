package org.costdsl.lang.quantity;

import java.util.List;
import java.util.Optional;

/**
 * A product of units and numbers, read from left to right as the language reads it: {@code USD / person / year}, {@code USD /
 * 1M tokens}.
 *
 * @param terms the factors in their order; the first is never a divisor
 */
public record UnitExpression(List<Term> terms) {

  /** Creates an expression of at least one term; the list is copied. */
  public UnitExpression {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a unit is missing");
    }
  }

  /**
   * Reads an expression of units joined by {@code /}, {@code per}, {@code *} or {@code ·}, each with a number before it or not.
   *
   * @throws IllegalArgumentException with a sentence for the user if a word is no known unit or the text has another shape
   */
  public static UnitExpression parse(String text, UnitCatalog catalog) {
    return new UnitExpressionParser(text, catalog).parse();
  }

  /** Returns the dimension of the product. */
  public Dimension dimension() {
    Dimension dimension = Dimension.NONE;
    for (Term term : terms) {
      if (term.unit != null) {
        dimension = term.divides() ? dimension.per(term.unit.dimension()) : dimension.times(term.unit.dimension());
      }
    }
    return dimension;
  }

  /** Returns the size of the product in coherent base units. */
  public double factor() {
    double factor = 1;
    for (Term term : terms) {
      double size = term.count * (term.unit == null ? 1 : term.unit.factor());
      factor = term.divides() ? factor / size : factor * size;
    }
    return factor;
  }

  /** Returns the product as an amount in base units. */
  public Quantity quantity() {
    return new Quantity(factor(), dimension());
  }

  /** Returns the ISO code of the first currency in the product; empty if it holds no money. */
  public Optional<String> currency() {
    for (Term term : terms) {
      if (term.unit != null && term.unit.isMoney()) {
        return Optional.of(term.unit.currency());
      }
    }
    return Optional.empty();
  }

  /** Returns the expression as text, with canonical names of units; {@link #parse} reads it back. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Term term : terms) {
      append(text, term, false, null);
    }
    return text.toString();
  }

  /**
   * Returns what follows a number of this unit, with the space before it: the first unit in the plural if asked, no leading 1,
   * and every currency replaced by the given one unless that is null.
   */
  public String afterNumber(boolean plural, String currency) {
    StringBuilder text = new StringBuilder();
    Term first = terms.get(0);
    if (first.unit != null || first.count != 1) {
      text.append(' ');
      append(text, first, plural, currency);
    }
    for (Term term : terms.subList(1, terms.size())) {
      append(text, term, false, currency);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Term term, boolean plural, String currency) {
    text.append(term.operator).append(term.countText);
    if (term.unit != null) {
      text.append(term.countText.isEmpty() ? "" : " ").append(spelling(term, plural, currency));
    }
  }

  private static String spelling(Term term, boolean plural, String currency) {
    if (term.unit.isMoney() && currency != null) {
      return currency;
    }
    boolean several = plural || !term.countText.isEmpty() && term.count != 1;
    return several ? term.unit.plural() : term.unit.name();
  }

  /**
   * One factor of the product.
   *
   * @param operator what stands before the term: {@code " * "}, {@code " / "}, a tight {@code "/"} as in {@code FLOP/s}, or
   *     nothing before the first
   * @param countText the number of the term as written, empty if none
   * @param count the number of the term, 1 if none is written
   * @param unit the unit of the term, or null for a bare number
   */
  public record Term(String operator, String countText, double count, Unit unit) {

    /** Tells whether the term divides the product. */
    public boolean divides() {
      return operator.indexOf('/') >= 0;
    }
  }
}
