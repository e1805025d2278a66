package org.costdsl.lang.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.diagnostic.Finding;

/** One cause gives one finding: what another finding on the same subject explains is listed under that one. */
final class Consequences {

  private final RuleCatalogue catalogue;

  Consequences(RuleCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The findings that nothing explains, with the others below them, in the given order. */
  List<Finding> merge(List<Finding> findings) {
    Map<String, List<Integer>> bySubject = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      bySubject.computeIfAbsent(findings.get(i).subject(), s -> new ArrayList<>()).add(i);
    }
    Map<Integer, Integer> causes = new HashMap<>();
    Map<Integer, List<Integer>> effects = new HashMap<>();
    for (int effect = 0; effect < findings.size(); effect++) {
      for (int cause : bySubject.get(findings.get(effect).subject())) {
        if (explains(findings.get(cause), findings.get(effect)) && !leadsTo(effect, cause, causes)) {
          causes.put(effect, cause);
          effects.computeIfAbsent(cause, c -> new ArrayList<>()).add(effect);
          break;
        }
      }
    }
    List<Finding> roots = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (!causes.containsKey(i)) {
        roots.add(withEffects(i, findings, effects));
      }
    }
    return roots;
  }

  private boolean explains(Finding cause, Finding effect) {
    return catalogue.rule(cause.rule()).filter(p -> p.explains().contains(effect.rule())).isPresent();
  }

  /** Whether a finding already is a cause, however remote, of another: two rules that explain each other must not lose both. */
  private static boolean leadsTo(int cause, int effect, Map<Integer, Integer> causes) {
    Integer next = effect;
    while (next != null && next != cause) {
      next = causes.get(next);
    }
    return next != null;
  }

  private static Finding withEffects(int cause, List<Finding> findings, Map<Integer, List<Integer>> effects) {
    List<Finding> explained = effects.getOrDefault(cause, List.of()).stream().map(e -> withEffects(e, findings, effects)).toList();
    return explained.isEmpty() ? findings.get(cause) : findings.get(cause).withConsequences(explained);
  }
}
