package org.costdsl.tests.workbench;

import static org.costdsl.tests.workbench.Robot.ui;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.texteditor.ITextEditor;

/** What an editor shows besides its text: marks, folds, values behind lines. */
final class EditorSight {

  private final ITextEditor editor;

  EditorSight(ITextEditor editor) {
    this.editor = editor;
  }

  /** The lines, from 1, with an occurrence of the name at the caret. */
  List<Integer> occurrences() {
    return ui(() -> lines(((ISourceViewer) viewer()).getAnnotationModel(), a -> a.getType().equals("org.costdsl.ui.occurrence")));
  }

  /** The first lines, from 1, of what can be folded. */
  List<Integer> folds() {
    return ui(() -> lines(((ProjectionViewer) viewer()).getProjectionAnnotationModel(), a -> true));
  }

  /** The first lines, from 1, of what is folded. */
  List<Integer> folded() {
    return ui(() -> lines(((ProjectionViewer) viewer()).getProjectionAnnotationModel(), a -> ((ProjectionAnnotation) a).isCollapsed()));
  }

  /** The lines that are drawn, with what is folded left out. */
  String visibleText() {
    return ui(() -> viewer().getTextWidget().getText());
  }

  /** The values behind lines, as {@code line: text}. */
  List<String> values() {
    return ui(() -> found(((ISourceViewer) viewer()).getAnnotationModel(), AbstractInlinedAnnotation.class::isInstance,
        a -> ((AbstractInlinedAnnotation) a).getPosition()).stream().flatMap(m -> labels(m.annotation()).stream().map(l -> m.line() + ": " + l)).toList());
  }

  private List<Integer> lines(IAnnotationModel model, Predicate<Annotation> wanted) {
    return found(model, wanted, model::getPosition).stream().map(Mark::line).toList();
  }

  private List<Mark> found(IAnnotationModel model, Predicate<Annotation> wanted, Function<Annotation, Position> place) {
    IDocument document = viewer().getDocument();
    List<Mark> marks = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
      Annotation annotation = all.next();
      if (wanted.test(annotation) && place.apply(annotation) != null) {
        try {
          marks.add(new Mark(document.getLineOfOffset(place.apply(annotation).getOffset()) + 1, annotation));
        } catch (BadLocationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    marks.sort(Comparator.comparingInt(Mark::line));
    return marks;
  }

  /** The platform tells nobody what it draws. */
  private static List<String> labels(Annotation annotation) {
    try {
      Field minings = annotation.getClass().getDeclaredField("fMinings");
      minings.setAccessible(true);
      return ((List<?>) minings.get(annotation)).stream().map(m -> ((ICodeMining) m).getLabel().strip()).toList();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private ITextViewer viewer() {
    return editor.getAdapter(ITextViewer.class);
  }

  /** An annotation and its line, from 1. */
  private record Mark(int line, Annotation annotation) {
  }
}
