package org.costdsl.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import org.costdsl.lang.ide.Problem;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/** The problems of one editor's document as annotations; those that stay are left alone, so that nothing flickers. */
final class ProblemAnnotations {

  private static final String TYPE = "org.costdsl.ui.live.";

  private final Map<Problem, ProblemAnnotation> shown = new HashMap<>();

  synchronized void show(IAnnotationModel model, List<Problem> problems) {
    if (!(model instanceof IAnnotationModelExtension extension)) {
      return;
    }
    Set<Problem> wanted = new HashSet<>(problems);
    Annotation[] gone = shown.entrySet().stream().filter(e -> !wanted.contains(e.getKey())).map(Map.Entry::getValue)
        .toArray(Annotation[]::new);
    shown.keySet().retainAll(wanted);
    Map<Annotation, Position> added = new HashMap<>();
    for (Problem problem : wanted) {
      if (!shown.containsKey(problem)) {
        ProblemAnnotation annotation = new ProblemAnnotation(problem, TYPE + problem.level().name().toLowerCase(Locale.ROOT));
        shown.put(problem, annotation);
        added.put(annotation, new Position(problem.offset(), problem.length()));
      }
    }
    extension.replaceAnnotations(gone, added);
  }
}
