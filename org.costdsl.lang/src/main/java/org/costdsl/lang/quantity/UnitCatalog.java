package org.costdsl.lang.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The units of the language, read from data files beside this class; immutable and safe for use by several threads. */
public final class UnitCatalog {
  private final UnitTable table;

  private UnitCatalog(UnitTable table) {
    this.table = table;
  }

  /** Returns the catalogue of the language; the first call reads its data file. */
  public static UnitCatalog standard() {
    return Standard.CATALOG;
  }

  /**
   * Finds the unit that a word means, by its exact spelling: a name, a plural, an alias, a unit with a prefix ({@code GWh}) or
   * a product with a time ({@code GPU-hours}).
   */
  public Optional<Unit> find(String word) {
    return Optional.ofNullable(lookUp(word));
  }

  private Unit lookUp(String word) {
    Unit unit = table.simple(word);
    return unit == null ? product(word) : unit;
  }

  /** Returns the unit that two words joined by a hyphen mean, or null. */
  private Unit product(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen <= 0) {
      return null;
    }
    Unit head = table.simple(word.substring(0, hyphen));
    Unit tail = table.simple(word.substring(hyphen + 1));
    if (head == null || tail == null) {
      return null;
    }
    for (UnitProduct product : table.products()) {
      if (product.fits(head, tail)) {
        return product.of(head, tail);
      }
    }
    return null;
  }

  /** Returns every unit of the data file, with its prefixed forms and the common products, in file order. */
  public Collection<Unit> all() {
    List<Unit> units = new ArrayList<>(table.units());
    for (String product : table.commonProducts()) {
      units.add(product(product));
    }
    return List.copyOf(units);
  }

  /** Returns the units of a dimension in file order. */
  public List<Unit> unitsOf(Dimension dimension) {
    List<Unit> units = new ArrayList<>();
    for (Unit unit : all()) {
      if (unit.dimension().equals(dimension)) {
        units.add(unit);
      }
    }
    return List.copyOf(units);
  }

  /** Returns the unit of size 1 that amounts of a base dimension are counted in; for money, the first currency. */
  public Unit coherentUnit(BaseDimension base) {
    for (Unit unit : table.units()) {
      if (unit.factor() == 1 && unit.dimension().equals(Dimension.of(base))) {
        return unit;
      }
    }
    throw new IllegalStateException("no unit of size 1 measures " + base.label());
  }

  /**
   * Returns the ISO codes of the currencies that a sign may mean, such as CNY and JPY for the yen sign; empty if it is no
   * currency's sign.
   */
  public List<String> currenciesOfSign(char sign) {
    return List.copyOf(table.currenciesOfSign(String.valueOf(sign)));
  }

  /** Returns the ISO code of the one currency that a sign means; empty if there is none or more than one. */
  public Optional<String> currencyOfSign(char sign) {
    List<String> codes = currenciesOfSign(sign);
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  /**
   * Returns the ISO code that a sign means in a file of the given currency, which decides between several; empty if undecided.
   */
  public Optional<String> currencyOfSign(char sign, String fileCurrency) {
    return currenciesOfSign(sign).contains(fileCurrency) ? Optional.of(fileCurrency) : currencyOfSign(sign);
  }

  /** Returns up to three spellings of units that a mistyped word may have meant, the likeliest first. */
  public List<String> suggest(String word) {
    return UnitSuggestions.of(word, all());
  }

  /**
   * Finds the classic slip that a word is, such as {@code kwh} or {@code TFLOPS}; empty for units and for words not known as a
   * slip.
   */
  public Optional<UnitSlip> slip(String word) {
    return SlipTable.find(word);
  }

  /**
   * Returns the dimension of a product of units such as {@code USD / device}.
   *
   * @throws IllegalArgumentException if the text is no product of known units
   */
  public Dimension dimensionOf(String expression) {
    return UnitExpression.parse(expression, this).dimension();
  }

  /**
   * Returns what a product of units and numbers such as {@code 2 USD / GPU-hour} amounts to in base units.
   *
   * @throws IllegalArgumentException if the text is no product of known units
   */
  public Quantity quantityOf(String expression) {
    return UnitExpression.parse(expression, this).quantity();
  }

  /** Defers reading to the first use. */
  private static final class Standard {
    static final UnitCatalog CATALOG = new UnitCatalog(new UnitTable(DataTable.read("units.txt")));
  }
}
