package org.costdsl.lang.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.costdsl.lang.diagnostic.Origin;
import org.costdsl.lang.diagnostic.SourceRange;
import org.eclipse.emf.ecore.EObject;

/** How far an edit of a file reaches: the elements whose figures may come out differently, as they were and as they are. */
public final class Reach {

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}_-]+");

  private final Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Origin> origins = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> names = new HashSet<>();

  /**
   * The reach of an edit.
   *
   * @param elements elements of the file that it reaches, those that it has replaced among them
   * @param names the names that they declare, in lower case
   * @param places the origins of their places
   */
  public Reach(Collection<? extends EObject> elements, Collection<String> names, Origins places) {
    this.elements.addAll(elements);
    this.names.addAll(names);
    elements.forEach(e -> places.of(e).ifPresent(origins::add));
  }

  /** Adds what was replaced: it has no place in the file any more. */
  public Reach andFormer(EObject replaced, Origin place) {
    elements.add(replaced);
    origins.add(place);
    return this;
  }

  /** The elements, in no order. */
  public Set<EObject> elements() {
    return Collections.unmodifiableSet(elements);
  }

  /** Whether something is part of one of the elements. */
  public boolean contains(EObject part) {
    EObject element = part;
    while (element != null) {
      if (elements.contains(element)) {
        return true;
      }
      element = element.eContainer();
    }
    return false;
  }

  boolean contains(SourceRange place) {
    return place.origin().filter(origins::contains).isPresent();
  }

  /** Whether the name of an input, such as {@code v3.cost by article}, speaks of one of the elements. */
  boolean mentions(String input) {
    return Arrays.stream(BETWEEN_NAMES.split(input)).anyMatch(word -> names.contains(word.toLowerCase(Locale.ROOT)));
  }
}
