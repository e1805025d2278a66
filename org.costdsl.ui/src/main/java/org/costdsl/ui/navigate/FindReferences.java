package org.costdsl.ui.navigate;

import java.util.Optional;
import org.costdsl.lang.ide.ColouredToken;
import org.costdsl.ui.project.LiveText;
import org.costdsl.ui.project.OpenDocuments;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Lists in the Search view where the project speaks of what the name at the caret names. */
public final class FindReferences extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
        && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
      IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
      Optional<IFile> file = OpenDocuments.file(document);
      if (file.isPresent()) {
        NewSearchUI.runQueryInBackground(new ReferencesQuery(file.get(), selection.getOffset(), word(document, selection)));
      }
    }
    return null;
  }

  private static String word(IDocument document, ITextSelection selection) throws ExecutionException {
    Optional<ColouredToken> token = LiveText.current(document).flatMap(r -> r.tokenAt(selection.getOffset()));
    try {
      return token.isEmpty() ? selection.getText() : document.get(token.get().offset(), token.get().length());
    } catch (BadLocationException e) {
      throw new ExecutionException("a reading of another text", e);
    }
  }
}
