package org.costdsl.ui.refactor;

import java.util.Optional;
import org.costdsl.lang.ide.TextPlace;
import org.costdsl.ui.project.OpenDocuments;
import org.costdsl.ui.project.Question;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Opens the dialog that renames the declaration at the caret. */
public final class Rename extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
        && ((ITextEditorExtension2) editor).validateEditorInputState()
        && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
      IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
      OpenDocuments.file(document).ifPresent(file -> new Question(NLS.bind(Messages.Rename_job, file.getName()), file, document)
          .ask((session, name) -> session.renamable(name, selection.getOffset()), place -> open(place, editor, file, document),
              () -> say(editor, Messages.Rename_nothing)));
    }
    return null;
  }

  private static void open(Optional<TextPlace> place, ITextEditor editor, IFile file, IDocument document) {
    if (place.isEmpty()) {
      say(editor, Messages.Rename_nothing);
      return;
    }
    try {
      String name = document.get(place.get().offset(), place.get().length());
      RenameWizard wizard = new RenameWizard(new Renaming(file, place.get().offset(), name));
      new RefactoringWizardOpenOperation(wizard).run(editor.getSite().getShell(), wizard.getDefaultPageTitle());
    } catch (BadLocationException e) {
      throw new IllegalStateException("a place of another text", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(ITextEditor editor, String message) {
    editor.getAdapter(IEditorStatusLine.class).setMessage(false, message, null);
  }
}
