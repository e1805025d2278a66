package org.costdsl.ui.editor;

import java.util.List;
import org.costdsl.lang.ide.Edit;
import org.costdsl.ui.project.DocumentEdits;
import org.costdsl.ui.project.OpenDocuments;
import org.costdsl.ui.project.Question;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Formats the selected lines, or the whole file if nothing is selected. */
public final class Format extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
        && ((ITextEditorExtension2) editor).validateEditorInputState()
        && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
      IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
      try {
        IRegion region = selection.getLength() == 0 ? new Region(0, document.getLength()) : lines(document, selection);
        int end = region.getOffset() + region.getLength();
        OpenDocuments.file(document).ifPresent(file -> new Question(NLS.bind(Messages.Format_job, file.getName()), file, document)
            .ask((session, name) -> session.layout(name, region.getOffset(), end), edits -> apply(edits, document, editor),
                () -> say(editor, Messages.Format_changed)));
      } catch (BadLocationException e) {
        throw new ExecutionException("the selected lines are not in the document", e);
      }
    }
    return null;
  }

  /** The selected lines with the space before the first, which is its indentation. */
  private static IRegion lines(IDocument document, ITextSelection selection) throws BadLocationException {
    IRegion last = document.getLineInformation(selection.getEndLine());
    int begin = document.getLineOffset(selection.getStartLine());
    while (begin > 0 && Character.isWhitespace(document.getChar(begin - 1))) {
      begin--;
    }
    return new Region(begin, last.getOffset() + last.getLength() - begin);
  }

  private static void apply(List<Edit> edits, IDocument document, ITextEditor editor) {
    try {
      DocumentEdits.apply(edits, document);
      say(editor, edits.isEmpty() ? Messages.Format_nothing : null);
    } catch (BadLocationException e) {
      throw new IllegalStateException("changes of another text", e);
    }
  }

  private static void say(ITextEditor editor, String message) {
    editor.getAdapter(IEditorStatusLine.class).setMessage(false, message, null);
  }
}
