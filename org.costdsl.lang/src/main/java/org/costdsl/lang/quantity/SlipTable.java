package org.costdsl.lang.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.quantity.DataTable.Row;

/** The slips of the data file {@code slips.txt}; read when the first unknown word is met. */
final class SlipTable {
  private static final Map<String, UnitSlip> BY_WORD = read();

  private SlipTable() {}

  static Optional<UnitSlip> find(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  private static Map<String, UnitSlip> read() {
    Map<String, UnitSlip> slips = new HashMap<>();
    for (Row row : DataTable.read("slips.txt").rows("slips")) {
      UnitSlip slip = new UnitSlip(row.text(0), row.text(1), row.text(4), row.text(3), row.number(2));
      if (slips.put(slip.word(), slip) != null) {
        throw row.fault("second row for " + slip.word());
      }
    }
    return slips;
  }
}
