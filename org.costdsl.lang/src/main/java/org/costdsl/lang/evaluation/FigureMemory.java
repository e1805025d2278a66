package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Let;
import org.eclipse.emf.ecore.EObject;

/** Works each figure out once, when it is first asked for, and finds figures that depend on themselves. */
final class FigureMemory {

  private final UnaryOperator<Figure> replacement;
  private final Map<Key, Object> known = new HashMap<>();
  private final Set<Key> open = new LinkedHashSet<>();

  /** A property of a declaration; `let`s have the empty property. */
  record Key(Object owner, String property) {

    String label() {
      return owner instanceof Declaration d ? Members.name(d) + "." + property : ((Let) owner).getName();
    }
  }

  /** A memory that keeps what the operator makes of each figure. */
  FigureMemory(UnaryOperator<Figure> replacement) {
    this.replacement = replacement;
  }

  /** Takes a figure for one that is being worked out, so that whatever needs it has no value. */
  void open(Key key) {
    open.add(key);
  }

  /** The figure, or the reason why it has no value, as worked out before or now. */
  Figure remembered(Key key, Supplier<Figure> compute) {
    Object memory = known.get(key);
    if (memory instanceof Figure figure) {
      return figure;
    }
    if (memory instanceof UnavailableException reason) {
      throw reason;
    }
    if (!open.add(key)) {
      throw UnavailableException.cycle(cycle(key));
    }
    try {
      Figure figure = replacement.apply(compute.get());
      known.put(key, figure);
      return figure;
    } catch (UnavailableException e) {
      known.put(key, e);
      throw e;
    } finally {
      open.remove(key);
    }
  }

  /** Forgets what belongs to such a declaration or `let`, be it a figure or the reason why there is none. */
  void forget(Predicate<EObject> owners) {
    known.keySet().removeIf(key -> owners.test((EObject) key.owner()));
  }

  private String cycle(Key repeated) {
    List<String> names = new ArrayList<>();
    boolean inside = false;
    for (Key key : open) {
      inside |= key.equals(repeated);
      if (inside) {
        names.add(key.label());
      }
    }
    names.add(repeated.label());
    return String.join(" → ", names);
  }
}
