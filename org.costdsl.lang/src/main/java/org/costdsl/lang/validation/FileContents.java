package org.costdsl.lang.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.costdsl.lang.model.CostFile;
import org.eclipse.emf.ecore.EObject;

/** What is in a file, in the order of the text, and what follows from it; kept by element, since an edit replaces elements. */
final class FileContents {

  private final Map<EObject, Map<Object, Object>> known = new IdentityHashMap<>();

  /** All that is in a file, the file itself left out. */
  Stream<EObject> of(CostFile file) {
    return file.eContents().stream().flatMap(element -> all(element).stream());
  }

  /** All of one sort that is in a file. */
  <T> Stream<T> of(CostFile file, Class<T> sort) {
    return file.eContents().stream().flatMap(element -> this.<List<T>>derived(element, sort,
        e -> all(e).stream().filter(sort::isInstance).map(sort::cast).toList()).stream());
  }

  /** What follows from an element and from what it is linked to, worked out once for each question. */
  @SuppressWarnings("unchecked")
  <V> V derived(EObject element, Object question, Function<EObject, V> answer) {
    Map<Object, Object> answers = known.computeIfAbsent(element, e -> new HashMap<>());
    Object found = answers.get(question);
    if (found == null) {
      found = answer.apply(element);
      answers.put(question, found);
    }
    return (V) found;
  }

  /** Everything in an element, itself first. */
  List<EObject> all(EObject element) {
    return derived(element, FileContents.class, FileContents::collected);
  }

  /** Forgets elements that are gone or linked to others than before. */
  void forget(Predicate<EObject> reached) {
    known.keySet().removeIf(element -> element.eContainer() == null || reached.test(element));
  }

  private static List<EObject> collected(EObject element) {
    List<EObject> contents = new ArrayList<>(List.of(element));
    element.eAllContents().forEachRemaining(contents::add);
    return contents;
  }
}
