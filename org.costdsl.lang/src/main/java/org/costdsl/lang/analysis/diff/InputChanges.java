package org.costdsl.lang.analysis.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.WhatIf;

/**
 * The inputs and formulas that differ between two versions of a file, found from below: whatever still differs when all known
 * changes are undone, though nothing that it is computed from does, is a change of its own. Each is then put back alone.
 */
final class InputChanges {

  private final WhatIf old;
  private final WhatIf now;
  private final Map<String, Figure> before;
  private final Map<String, ChangedInput> changes;
  private final Map<String, WhatIf> without = new LinkedHashMap<>();

  /** Compares what the named figures of either version rest on. */
  InputChanges(WhatIf old, WhatIf now, Set<String> names) {
    this.old = old;
    this.now = now;
    this.before = below(old, names);
    this.changes = found(names);
    changes.values().forEach(c -> without.put(c.name(), now.replacing(Map.of(c.name(), undone(c)))));
  }

  List<ChangedInput> all() {
    return List.copyOf(changes.values());
  }

  /** What each change does to the new version's figure of that name, the strongest first; what does nothing to it is left out. */
  List<FigureChange.Part> of(String name) {
    Map<String, Figure> derivation = below(now, Set.of(name));
    double median = now.figure(name).map(Figure::median).orElse(Double.NaN);
    List<FigureChange.Part> parts = new ArrayList<>();
    for (ChangedInput change : changes.values()) {
      double undone = !derivation.containsKey(change.name()) ? median
          : without.get(change.name()).figure(name).map(Figure::median).orElse(Double.NaN);
      if (Double.isFinite(median - undone) && !FigureChange.same(median, undone)) {
        parts.add(new FigureChange.Part(change, median - undone));
      }
    }
    parts.sort(Comparator.comparingDouble(p -> -Math.abs(p.amount())));
    return parts;
  }

  private Map<String, ChangedInput> found(Set<String> names) {
    Map<String, Figure> after = below(now, names);
    Map<String, ChangedInput> found = new LinkedHashMap<>();
    Set<String> next = roots(after, found);
    while (!next.isEmpty()) {
      next.forEach(n -> found.put(n, new ChangedInput(n, before.get(n), after.get(n))));
      Map<String, Figure> undone = found.values().stream().collect(Collectors.toMap(ChangedInput::name, ChangedInput::before));
      next = roots(below(now.replacing(undone), names), found);
    }
    return found;
  }

  /** Figures that differ from the old version's though nothing that they are computed from does. */
  private Set<String> roots(Map<String, Figure> figures, Map<String, ChangedInput> known) {
    Set<String> different = figures.values().stream().map(Figure::name).filter(n -> before.containsKey(n) && !known.containsKey(n))
        .filter(n -> !FigureChange.same(before.get(n), figures.get(n))).collect(Collectors.toSet());
    return figures.keySet().stream().filter(different::contains)
        .filter(n -> figures.get(n).trace().inputs().stream().map(Figure::name).noneMatch(different::contains))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The figure as its old definition has it, on the new version's other inputs. */
  private Figure undone(ChangedInput change) {
    if (change.before().trace().inputs().isEmpty()) {
      return change.before();
    }
    Map<String, Figure> others = changes.values().stream().filter(c -> c != change)
        .collect(Collectors.toMap(ChangedInput::name, ChangedInput::after));
    return old.replacing(others).figure(change.name()).orElse(change.before());
  }

  /** The named figures and all that they are computed from, by name. */
  private static Map<String, Figure> below(WhatIf version, Set<String> names) {
    Map<String, Figure> found = new LinkedHashMap<>();
    Deque<Figure> open = new ArrayDeque<>();
    names.forEach(n -> version.figure(n).ifPresent(open::add));
    while (!open.isEmpty()) {
      Figure figure = open.remove();
      if (found.putIfAbsent(figure.name(), figure) == null) {
        open.addAll(figure.trace().inputs());
      }
    }
    return found;
  }
}
