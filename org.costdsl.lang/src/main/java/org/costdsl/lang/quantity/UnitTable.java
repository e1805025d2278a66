package org.costdsl.lang.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.quantity.DataTable.Row;

/** The units that the data file {@code units.txt} declares, by every accepted spelling. */
final class UnitTable {
  private final Map<String, Unit> bySpelling = new HashMap<>(512);
  private final Map<String, Unit> byName = new LinkedHashMap<>(256);
  private final Map<String, List<String>> currenciesBySign = new HashMap<>();
  private final List<UnitProduct> products = new ArrayList<>();
  private final List<String> commonProducts = new ArrayList<>();

  UnitTable(DataTable data) {
    Map<String, Row> prefixes = new HashMap<>();
    for (Row row : data.rows("prefixes")) {
      prefixes.put(row.text(0), row);
    }
    for (Row row : data.rows("units")) {
      List<String> symbols = row.list(2);
      Unit unit = addUnit(row, symbols);
      for (String prefix : row.list(6)) {
        addPrefixed(row, unit, symbols, prefixes.get(prefix));
      }
    }
    for (Row row : data.rows("currencies")) {
      addCurrency(row);
    }
    for (Row row : data.rows("products")) {
      products.add(new UnitProduct(row.dimension(0), row.dimension(1), row.dimension(2)));
    }
    for (Row row : data.rows("composites")) {
      commonProducts.add(row.text(0));
    }
  }

  private Unit addUnit(Row row, List<String> symbols) {
    List<String> aliases = new ArrayList<>(symbols);
    aliases.addAll(row.list(3));
    Unit unit = new Unit(row.text(0), row.text(1), aliases, row.dimension(4), row.number(5), null, row.text(7));
    add(row, unit);
    return unit;
  }

  private void addPrefixed(Row row, Unit unit, List<String> symbols, Row prefix) {
    String letters = prefix.text(0);
    List<String> aliases = new ArrayList<>(symbols.size());
    for (String symbol : symbols) {
      aliases.add(letters.concat(symbol));
    }
    String documentation = prefix.text(1).concat(" \u00d7 ").concat(unit.documentation());
    add(row, new Unit(letters.concat(unit.name()), letters.concat(unit.plural()), aliases, unit.dimension(),
        unit.factor() * prefix.number(1), null, documentation));
  }

  private void addCurrency(Row row) {
    String code = row.text(0);
    add(row, new Unit(code, code, row.list(1), Dimension.MONEY, 1, code, row.text(3)));
    String sign = row.text(2);
    if (!sign.isEmpty()) {
      List<String> sharing = currenciesBySign.get(sign);
      if (sharing == null) {
        sharing = new ArrayList<>();
        currenciesBySign.put(sign, sharing);
      }
      sharing.add(code);
    }
  }

  private void add(Row row, Unit unit) {
    byName.put(unit.name(), unit);
    addSpelling(row, unit.name(), unit);
    if (!unit.plural().equals(unit.name())) {
      addSpelling(row, unit.plural(), unit);
    }
    for (String alias : unit.aliases()) {
      addSpelling(row, alias, unit);
    }
  }

  private void addSpelling(Row row, String spelling, Unit unit) {
    if (bySpelling.put(spelling, unit) != null) {
      throw row.fault("second meaning of ".concat(spelling));
    }
  }

  /** Returns the unit that a word without a product in it means, or null. */
  Unit simple(String word) {
    return bySpelling.get(word);
  }

  Collection<Unit> units() {
    return byName.values();
  }

  List<UnitProduct> products() {
    return products;
  }

  List<String> commonProducts() {
    return commonProducts;
  }

  /** Returns the codes of the currencies that share a sign, in file order. */
  List<String> currenciesOfSign(String sign) {
    return currenciesBySign.getOrDefault(sign, List.of());
  }
}
