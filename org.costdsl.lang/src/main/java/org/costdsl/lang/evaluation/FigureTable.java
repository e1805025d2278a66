package org.costdsl.lang.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Which properties are computed, and how: one class of formulas a declaration. */
final class FigureTable {

  private static final Map<String, Map<String, Computation>> TABLE = Map.of(
      "pool", PoolFigures.table(),
      "staff", StaffFigures.table(),
      "overhead", OverheadFigures.table(),
      "run", RunFigures.table(),
      "stage", RunFigures.table(),
      "programme", ProgrammeFigures.table());

  private FigureTable() {
  }

  static boolean computes(String kind, String property) {
    return TABLE.getOrDefault(kind, Map.of()).containsKey(property);
  }

  static Computation of(String kind, String property) {
    return TABLE.get(kind).get(property);
  }

  static Map<String, Computation> of(String kind) {
    return TABLE.getOrDefault(kind, Map.of());
  }

  /** Collects rows of a table. */
  static final class Rows {
    private final Map<String, Computation> rows = new HashMap<>();

    Rows row(String property, String method, Function<Subject, Term> formula) {
      rows.put(property, new Computation(method, formula));
      return this;
    }

    Map<String, Computation> done() {
      return Map.copyOf(rows);
    }
  }
}
