package org.costdsl.lang.epoch;

import static org.costdsl.lang.epoch.CostText.number;
import static org.costdsl.lang.epoch.CostText.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What rows speak of without a row of its own: base models and hardware. */
final class Stub {

  private Stub() {
  }

  /** A base model that the table has no run of, with the computation that the row gives for it. */
  static String of(EpochRow row, String name, String base, String baseName) {
    CostText text = new CostText().line("").documentation("No row of the table; the base of " + row.model() + ".")
        .line("run " + baseName + " " + quoted(base) + " {");
    OptionalDouble flop = computation(row);
    if (flop.isPresent()) {
      text.line("  flop: " + number(flop.getAsDouble()) + " FLOP @" + name + "-paper");
    }
    return text.line("}").toString();
  }

  /** As the row gives it, else what the row's own computation is without the fine-tuning. */
  private static OptionalDouble computation(EpochRow row) {
    OptionalDouble all = row.number(Column.COMPUTE);
    OptionalDouble own = row.number(Column.FINETUNE_COMPUTE);
    if (row.number(Column.BASE_COMPUTE).isPresent() || all.isEmpty() || own.isEmpty()) {
      return row.number(Column.BASE_COMPUTE);
    }
    double base = all.getAsDouble() - own.getAsDouble();
    return base > 0 ? OptionalDouble.of(base) : OptionalDouble.empty();
  }

  /** Hardware that the tool does not know: all there is of it is what the row says. */
  static Hardware hardware(EpochRow row, String kind) {
    Map<String, String> declaration = new HashMap<>();
    row.day(Column.HARDWARE_RELEASE).ifPresent(d -> declaration.put("released", d.toString()));
    return new Hardware(Identifiers.plain(kind) + "-chip", false, List.of(), declaration);
  }

  /** The declaration of an accelerator that the standard library does not have. */
  static String accelerator(String kind, Hardware chip) {
    CostText text = new CostText().line("").line("accelerator " + chip.accelerator() + " " + quoted(kind) + " {");
    new TreeMap<>(chip.declaration()).forEach((property, value) -> text.line("  " + property + ": " + value));
    return text.line("}").toString();
  }
}
