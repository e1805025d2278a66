package org.costdsl.ui.fix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.ide.EditorSession;
import org.costdsl.lang.ide.QuickFix;
import org.costdsl.ui.Icons;
import org.costdsl.ui.Pages;
import org.costdsl.ui.project.DocumentEdits;
import org.costdsl.ui.project.Question;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Something that mends the problem of a marker, in the editor of its file. */
final class SavedFix implements IMarkerResolution2 {

  private final String title;
  private final String code;

  SavedFix(String title, String code) {
    this.title = title;
    this.code = code;
  }

  @Override
  public void run(IMarker marker) {
    try {
      if (marker.getResource() instanceof IFile file && IDE.openEditor(Pages.active(), file) instanceof ITextEditor editor) {
        Question question = new Question(title, file,
            editor.getDocumentProvider().getDocument(editor.getEditorInput()));
        question.ask(EditorSession::fixes, fixes -> apply(fixes, marker, editor), () -> run(marker));
      }
    } catch (PartInitException e) {
      ILog.of(SavedFix.class).log(e.getStatus());
    }
  }

  private void apply(List<QuickFix> fixes, IMarker marker, ITextEditor editor) {
    int near = marker.getAttribute(IMarker.CHAR_START, 0);
    Optional<QuickFix> own = fixes.stream().filter(f -> f.code().equals(code) && f.title().equals(title))
        .min(Comparator.comparingInt(f -> Math.abs(f.place().offset() - near)));
    if (own.isPresent()) {
      try {
        DocumentEdits.apply(own.get().edits(), editor.getDocumentProvider().getDocument(editor.getEditorInput()));
        editor.selectAndReveal(FixPlace.caret(own.get()), 0);
      } catch (BadLocationException e) {
        throw new IllegalStateException("a fix of another text", e);
      }
    }
  }

  @Override
  public String getLabel() {
    return title;
  }

  @Override
  public String getDescription() {
    return null;
  }

  @Override
  public Image getImage() {
    return Icons.of("fix");
  }
}
