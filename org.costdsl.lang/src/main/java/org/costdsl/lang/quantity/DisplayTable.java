package org.costdsl.lang.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.quantity.DataTable.Row;
import org.costdsl.lang.quantity.UnitExpression.Term;

/** The units that amounts of each dimension are shown in, from the data file {@code display.txt}. */
final class DisplayTable {
  private final UnitCatalog catalog;
  private final Map<Dimension, List<Choice>> choices = new HashMap<>();

  DisplayTable(DataTable data, UnitCatalog catalog) {
    this.catalog = catalog;
    for (Row row : data.rows("display")) {
      Choice choice = new Choice(UnitExpression.parse(row.text(0), catalog), row.number(1));
      Dimension dimension = choice.unit.dimension();
      List<Choice> sameDimension = choices.get(dimension);
      if (sameDimension == null) {
        sameDimension = new ArrayList<>();
        choices.put(dimension, sameDimension);
      }
      sameDimension.add(choice);
    }
  }

  /** Returns the unit that suits an amount of the given size in base units. */
  UnitExpression unitFor(double base, Dimension dimension) {
    List<Choice> candidates = choices.get(dimension);
    if (candidates == null) {
      return coherentProduct(dimension);
    }
    for (Choice candidate : candidates) {
      if (StrictMath.abs(base) / candidate.unit.factor() >= candidate.least) {
        return candidate.unit;
      }
    }
    return candidates.get(candidates.size() - 1).unit;
  }

  /** Returns the product of base units for a dimension that the data file does not know. */
  private UnitExpression coherentProduct(Dimension dimension) {
    List<Term> terms = new ArrayList<>();
    for (BaseDimension base : Dimension.READING_ORDER) {
      for (int i = 0; i < dimension.exponent(base); i++) {
        terms.add(new Term(terms.isEmpty() ? "" : " * ", "", 1, catalog.coherentUnit(base)));
      }
    }
    if (terms.isEmpty()) {
      terms.add(new Term("", "1", 1, null));
    }
    for (BaseDimension base : Dimension.READING_ORDER) {
      for (int i = 0; i > dimension.exponent(base); i--) {
        terms.add(new Term(" / ", "", 1, catalog.coherentUnit(base)));
      }
    }
    return new UnitExpression(terms);
  }

  private record Choice(UnitExpression unit, double least) {}
}
