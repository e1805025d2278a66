package org.costdsl.lang.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.costdsl.lang.model.CostFile;
import org.eclipse.emf.ecore.EObject;

/** Everything in a file, in the order of the text; what is in an element is collected once, since an edit replaces elements. */
final class FileContents {

  private Map<EObject, List<EObject>> known = new IdentityHashMap<>();

  /** All that is in a file, the file itself left out. */
  Stream<EObject> of(CostFile file) {
    Map<EObject, List<EObject>> before = known;
    known = new IdentityHashMap<>();
    file.eContents().forEach(element -> known.put(element, before.containsKey(element) ? before.get(element) : collected(element)));
    return file.eContents().stream().flatMap(element -> known.get(element).stream());
  }

  private static List<EObject> collected(EObject element) {
    List<EObject> contents = new ArrayList<>(List.of(element));
    element.eAllContents().forEachRemaining(contents::add);
    return contents;
  }
}
