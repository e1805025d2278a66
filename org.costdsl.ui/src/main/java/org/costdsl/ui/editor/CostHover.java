package org.costdsl.ui.editor;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.ide.HoverText;
import org.costdsl.lang.ide.Problem;
import org.costdsl.ui.project.LiveText;
import org.costdsl.ui.project.OpenDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/**
 * Shows the problems at a place with their reasons, and what the text there means and comes to. It is set on the viewer by
 * {@link LiveProblems}: as one of the generic editor's hover providers it would share a window with the platform's own problem
 * hover, each in a pane of full height and both with the same message.
 */
final class CostHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

  @Override
  public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
    StringBuilder text = new StringBuilder();
    problems(viewer, region.getOffset()).keySet().forEach(problem -> append(problem, text));
    explanation(viewer.getDocument(), region.getOffset()).map(HoverText::markdown).ifPresent(text::append);
    return text.isEmpty() ? null : text.toString();
  }

  /** The platform asks this on the thread of the user interface, and the rest on another: here nothing is computed. */
  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    Optional<IRegion> token = LiveText.current(viewer.getDocument()).flatMap(reading -> reading.tokenAt(offset))
        .map(t -> new Region(t.offset(), t.length()));
    return token.orElseGet(() -> problems(viewer, offset).values().stream().findFirst()
        .map(p -> new Region(p.getOffset(), p.getLength())).orElse(null));
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return MarkdownControl.CREATOR;
  }

  @Override
  @Deprecated
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    return (String) getHoverInfo2(viewer, region);
  }

  private static Map<Problem, Position> problems(ITextViewer viewer, int offset) {
    Map<Problem, Position> found = new LinkedHashMap<>();
    IAnnotationModel model = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
    if (model != null) {
      for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
        Annotation annotation = all.next();
        Position position = model.getPosition(annotation);
        if (annotation instanceof ProblemAnnotation problem && position != null && position.includes(offset)) {
          found.put(problem.problem(), position);
        }
      }
    }
    return found;
  }

  private static void append(Problem problem, StringBuilder text) {
    text.append("**").append(problem.message()).append("** `").append(problem.code()).append("`\n\n").append(problem.detail())
        .append('\n');
  }

  private static Optional<HoverText> explanation(IDocument document, int offset) {
    Optional<IFile> file = OpenDocuments.file(document);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return OpenDocuments.current(file.get(), document).hover(file.get(), offset);
    } catch (CoreException e) {
      ILog.of(CostHover.class).log(e.getStatus());
      return Optional.empty();
    }
  }
}
