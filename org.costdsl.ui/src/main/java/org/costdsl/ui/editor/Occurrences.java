package org.costdsl.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.ide.ColouredToken;
import org.costdsl.lang.ide.ColouredToken.Meaning;
import org.costdsl.lang.ide.TextPlace;
import org.costdsl.ui.project.LiveText;
import org.costdsl.ui.project.OpenDocuments;
import org.costdsl.ui.project.Reading;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;

/** Marks every place of a file that speaks of what the name at the caret names, if the tool bar's button is pressed. */
public final class Occurrences extends ReadingFollower {

  private static final String TYPE = "org.costdsl.ui.occurrence";
  private static final Set<Meaning> NAMES = Set.of(Meaning.DECLARATION, Meaning.REFERENCE, Meaning.FUNCTION, Meaning.SOURCE);

  private final ISelectionChangedListener listener = event -> look();
  private Annotation[] shown = {};
  private int search;

  @Override
  public void install(ITextViewer viewer) {
    super.install(viewer);
    ((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(listener);
  }

  @Override
  public void uninstall() {
    if (viewer() != null) {
      ((IPostSelectionProvider) viewer().getSelectionProvider()).removePostSelectionChangedListener(listener);
    }
    super.uninstall();
  }

  @Override
  void show(Reading reading) {
    look();
  }

  private void look() {
    IDocument document = viewer().getDocument();
    Optional<Reading> reading = LiveText.current(document);
    Optional<IFile> file = OpenDocuments.file(document);
    if (reading.isEmpty() || file.isEmpty()) {
      return;
    }
    search++;
    int caret = viewer().getSelectedRange().x;
    Optional<ColouredToken> name = reading.get().tokenAt(caret).filter(t -> NAMES.contains(t.meaning()));
    if (name.isPresent() && isWanted()) {
      int own = search;
      Job.createSystem("Occurrences in " + file.get().getName(), (ICoreRunnable) monitor ->
          find(own, file.get(), reading.get(), caret)).schedule();
    } else {
      mark(List.of(), document);
    }
  }

  private void find(int own, IFile file, Reading reading, int caret) throws CoreException {
    List<TextPlace> places = OpenDocuments.documents(file).ask(file, (session, name) -> session.occurrences(name, caret));
    ITextViewer asked = viewer();
    if (asked != null && asked.getTextWidget() != null) {
      asked.getTextWidget().getDisplay().asyncExec(() -> {
        if (own == search && viewer() != null && reading.isOf(viewer().getDocument())) {
          mark(places, viewer().getDocument());
        }
      });
    }
  }

  private void mark(List<TextPlace> places, IDocument document) {
    Map<Annotation, Position> marks = new HashMap<>();
    try {
      for (TextPlace place : places) {
        String text = NLS.bind(Messages.Occurrences_mark, document.get(place.offset(), place.length()));
        marks.put(new Annotation(TYPE, false, text), new Position(place.offset(), place.length()));
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException("places of another text", e);
    }
    if (shown.length + marks.size() > 0 && ((ISourceViewer) viewer()).getAnnotationModel() instanceof IAnnotationModelExtension model) {
      model.replaceAnnotations(shown, marks);
      shown = marks.keySet().toArray(Annotation[]::new);
    }
  }

  /** The generic editor's own button, which marks equal words in other files. */
  private static boolean isWanted() {
    return Platform.getPreferencesService().getBoolean("org.eclipse.ui.genericeditor", "org.eclipse.ui.genericeditor.togglehighlight",
        true, null);
  }
}
