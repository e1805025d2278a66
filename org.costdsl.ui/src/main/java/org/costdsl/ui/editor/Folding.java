package org.costdsl.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.ide.Fold;
import org.costdsl.ui.project.Reading;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Folds bodies and comments into their first lines; what is folded stays so while the text changes elsewhere. */
public final class Folding extends ReadingFollower {

  @Override
  void show(Reading reading) {
    ProjectionAnnotationModel model = viewer() instanceof ProjectionViewer projection ? projection.getProjectionAnnotationModel() : null;
    if (model == null) {
      return;
    }
    Map<Integer, Position> wanted = lines(reading.folds(), viewer().getDocument());
    List<Annotation> gone = new ArrayList<>();
    List<Annotation> resized = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
      Annotation annotation = all.next();
      Position place = model.getPosition(annotation);
      Position now = wanted.remove(place.getOffset());
      if (now == null) {
        gone.add(annotation);
      } else if (now.getLength() != place.getLength()) {
        place.setLength(now.getLength());
        resized.add(annotation);
      }
    }
    Map<Annotation, Position> added = new HashMap<>();
    wanted.values().forEach(place -> added.put(new ProjectionAnnotation(), place));
    if (!gone.isEmpty() || !added.isEmpty() || !resized.isEmpty()) {
      model.modifyAnnotations(gone.toArray(Annotation[]::new), added, resized.toArray(Annotation[]::new));
    }
  }

  /** Whole lines by where they begin; of several that begin on one line, the longest. */
  private static Map<Integer, Position> lines(List<Fold> folds, IDocument document) {
    Map<Integer, Position> places = new HashMap<>();
    for (Fold fold : folds) {
      try {
        int begin = document.getLineInformationOfOffset(fold.offset()).getOffset();
        int last = document.getLineOfOffset(Math.max(fold.offset(), fold.end() - 1));
        Position lines = new Position(begin, document.getLineOffset(last) + document.getLineLength(last) - begin);
        places.merge(begin, lines, (a, b) -> a.getLength() < b.getLength() ? b : a);
      } catch (BadLocationException e) {
        throw new IllegalStateException("a reading of another text", e);
      }
    }
    return places;
  }
}
