package org.costdsl.lang.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Overriding;
import org.costdsl.lang.model.Scenario;

/** Variants of a file: each puts other values in the place of some properties, after those of the variant it extends. */
final class Scenarios {

  private Scenarios() {
  }

  static List<Scenario> of(CostFile file) {
    return file.getElements().stream().filter(Scenario.class::isInstance).map(Scenario.class::cast)
        .filter(s -> s.getName() != null).toList();
  }

  /** The values that a variant puts in place, its base's first. */
  static Map<FigureMemory.Key, Item> overrides(Scenario scenario) {
    Map<FigureMemory.Key, Item> overrides = new HashMap<>();
    collect(scenario, overrides, new HashSet<>());
    return overrides;
  }

  private static void collect(Scenario scenario, Map<FigureMemory.Key, Item> overrides, Set<Scenario> seen) {
    if (scenario.getBase() != null && !scenario.getBase().eIsProxy() && seen.add(scenario)) {
      collect(scenario.getBase(), overrides, seen);
    }
    for (Overriding overriding : scenario.getOverrides()) {
      place(overriding.getTarget()).ifPresent(k -> overrides.put(k, overriding.getItem()));
    }
  }

  /** The property or the `let` whose value a variant replaces. */
  private static Optional<FigureMemory.Key> place(Expression target) {
    if (target instanceof NameReference name && name.getTarget() instanceof Let let) {
      return Optional.of(new FigureMemory.Key(let, ""));
    }
    return FigureReference.of(target).map(r -> new FigureMemory.Key(r.declaration(), r.property()));
  }
}
