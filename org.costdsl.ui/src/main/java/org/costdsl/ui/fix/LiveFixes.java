package org.costdsl.ui.fix;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.ide.QuickFix;
import org.costdsl.ui.project.LiveText;
import org.costdsl.ui.project.ProblemMarkers;
import org.costdsl.ui.project.Reading;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** Offers what mends the problems of the text as it stands, save what {@link SavedFixes} offers for a marker there. */
public final class LiveFixes implements IQuickAssistProcessor {

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    IDocument document = context.getSourceViewer().getDocument();
    int from = context.getOffset();
    int to = from + Math.max(0, context.getLength());
    Optional<Reading> reading = LiveText.current(document);
    List<QuickFix> here = reading.stream().flatMap(r -> r.fixes().stream()).filter(fix -> touches(fix, from, to)).toList();
    List<QuickFix> offered = here.isEmpty() ? onLine(document, from, reading) : here;
    List<String> codes = markedAt(context.getSourceViewer().getAnnotationModel(), from, to);
    return offered.stream().filter(fix -> !codes.contains(fix.code())).map(LiveFix::new).toArray(ICompletionProposal[]::new);
  }

  private static boolean touches(QuickFix fix, int from, int to) {
    return fix.place().offset() <= to && from <= fix.place().offset() + fix.place().length();
  }

  /** With the caret elsewhere on the line of a problem, its fixes are offered as well. */
  private static List<QuickFix> onLine(IDocument document, int offset, Optional<Reading> reading) {
    List<QuickFix> found = new ArrayList<>();
    try {
      int line = document.getLineOfOffset(offset);
      for (QuickFix fix : reading.map(Reading::fixes).orElse(List.of())) {
        if (document.getLineOfOffset(fix.place().offset()) == line) {
          found.add(fix);
        }
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException("a reading of another text", e);
    }
    return found;
  }

  /** The codes of the markers at a place. */
  private static List<String> markedAt(IAnnotationModel model, int from, int to) {
    List<String> codes = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
      Annotation annotation = all.next();
      Position place = model.getPosition(annotation);
      if (annotation instanceof MarkerAnnotation marked && place != null && place.getOffset() <= from
          && to <= place.getOffset() + place.getLength() && SavedFixes.offers(marked.getMarker())) {
        codes.add(ProblemMarkers.code(marked.getMarker()));
      }
    }
    return codes;
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return !annotation.isMarkedDeleted() && annotation.getType().startsWith("org.costdsl.ui.live.");
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return false;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }
}
