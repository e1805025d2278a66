package org.costdsl.lang.evaluation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;

/** A scope is a set of leaf items: stages, pools, staff, overheads. "Part of" is set inclusion. */
final class Scopes {

  private final ValueReader values;

  Scopes(Evaluation evaluation) {
    this.values = new ValueReader(evaluation);
  }

  /** Leaf items reached from a declaration. */
  Set<String> of(Declaration declaration) {
    Set<String> leaves = new LinkedHashSet<>();
    collect(declaration, leaves, new HashSet<>());
    return leaves;
  }

  /** Leaf items reached from several. */
  Set<String> of(List<Declaration> declarations) {
    Set<String> leaves = new LinkedHashSet<>();
    declarations.forEach(d -> collect(d, leaves, new HashSet<>()));
    return leaves;
  }

  private void collect(Declaration declaration, Set<String> leaves, Set<Declaration> seen) {
    if (!seen.add(declaration)) {
      return;
    }
    List<Declaration> stages = Members.stages(declaration);
    if (declaration.getKind() == DeclarationKind.PROGRAMME) {
      values.references(declaration, "includes").forEach(d -> collect(d, leaves, seen));
    } else if (!stages.isEmpty()) {
      stages.forEach(s -> leaves.add(Members.name(s)));
    } else {
      leaves.add(Members.name(declaration));
    }
  }
}
