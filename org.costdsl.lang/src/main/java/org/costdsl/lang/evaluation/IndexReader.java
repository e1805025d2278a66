package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.quantity.PriceIndices;

/** Reads the price indices that a file declares: `index CPI { level: 304.7 from 2023, 313.7 from 2024 }`. */
final class IndexReader {

  private IndexReader() {
  }

  static PriceIndices of(CostFile file, String currency) {
    Map<String, Map<LocalDate, Double>> levels = new HashMap<>();
    for (Declaration declaration : Members.declarations(file)) {
      if (declaration.getKind() == DeclarationKind.INDEX) {
        String code = Members.firstItem(declaration, "currency").map(i -> Places.text(i.getValue())).orElse(currency);
        Members.find(declaration, "level").map(Property::getItems)
            .ifPresent(items -> items.forEach(i -> read(i, levels.computeIfAbsent(code, c -> new TreeMap<>()))));
      }
    }
    return new PriceIndices(levels);
  }

  private static void read(Item item, Map<LocalDate, Double> levels) {
    Optional<LocalDate> since = Optional.ofNullable(item.getSince()).flatMap(ValueReader::date).map(DateSpan::from);
    if (since.isPresent() && item.getValue() instanceof Quantity quantity
        && NumberWord.parse(quantity.getNumber()) instanceof NumberWord.Number level && level.value() > 0) {
      levels.put(since.get(), level.value());
    }
  }
}
