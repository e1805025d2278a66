package org.costdsl.lang.typing;

import java.util.Optional;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;

/** What a written name stands for. */
public final class Names {

  private Names() {
  }

  /** What a name is linked to, or null where it is linked to nothing; a unit never is, and is not searched for. */
  public static Named target(NameReference reference) {
    if (reference.getWord() != null && UnitCatalog.standard().find(reference.getWord()).isPresent()) {
      return null;
    }
    Named target = reference.getTarget();
    return target == null || target.eIsProxy() ? null : target;
  }

  /** The unit that a name is; empty where it is none. */
  public static Optional<Unit> unit(NameReference reference) {
    boolean written = reference.getWord() != null && !reference.isCall();
    return written ? UnitCatalog.standard().find(reference.getWord()) : Optional.empty();
  }

  /** Whether an expression is that word, not linked to anything. */
  public static boolean isWord(Expression expression, String word) {
    return expression instanceof NameReference name && !name.isCall() && word.equals(name.getWord()) && target(name) == null;
  }
}
