package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.NameReference;

/** What {@code v3.pretraining.flop} or {@code r.model.active} points to: a declaration and one of its properties. */
record FigureReference(Declaration declaration, String property) {

  static Optional<FigureReference> of(Expression expression) {
    List<String> names = new ArrayList<>();
    Expression root = expression;
    while (root instanceof MemberAccess access) {
      names.add(access.getMember());
      root = access.getReceiver();
    }
    Collections.reverse(names);
    if (names.isEmpty() || !(root instanceof NameReference name) || !(name.getTarget() instanceof Declaration start)
        || start.eIsProxy()) {
      return Optional.empty();
    }
    return Optional.of(walk(start, names)).filter(r -> !r.property.isEmpty());
  }

  private static FigureReference walk(Declaration start, List<String> names) {
    Declaration declaration = start;
    int used = 0;
    while (used < names.size()) {
      Optional<Declaration> stage = Members.stage(declaration, names.get(used));
      if (stage.isEmpty()) {
        break;
      }
      declaration = stage.get();
      used++;
    }
    return new FigureReference(declaration, String.join(".", names.subList(used, names.size())));
  }
}
