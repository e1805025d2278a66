package org.costdsl.lang.evaluation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.evaluation.Formula.Input;

/** Which figure each uncertain input was written in: the one nearest to the text, found in one walk over all formulas. */
final class InputOwners {

  private final Map<String, Figure> owners = new HashMap<>();
  private final Set<Formula> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  InputOwners(Derivation derivation) {
    derivation.leaves().forEach(this::own);
    // A formula over other figures may hold a range of its own.
    derivation.figures().forEach(this::own);
  }

  private void own(Figure figure) {
    Deque<Formula> open = new ArrayDeque<>();
    open.push(figure.formula());
    while (!open.isEmpty()) {
      Formula formula = open.pop();
      if (!seen.add(formula)) {
        continue;
      }
      if (formula instanceof Input input) {
        owners.putIfAbsent(input.name(), figure);
      }
      formula.operands().forEach(open::push);
    }
  }

  Optional<Figure> of(Input input) {
    return Optional.ofNullable(owners.get(input.name()));
  }
}
