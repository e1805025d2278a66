package org.costdsl.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Puts `//` before the selected lines, or takes it away where each has it. */
public final class ToggleComment extends AbstractHandler {

  private static final String MARK = "//";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    ITextEditor editor = HandlerUtil.getActiveEditor(event) instanceof ITextEditor text ? text : null;
    if (editor == null || !editor.isEditable()
        || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
      return null;
    }
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
    target.beginCompoundChange();
    try {
      toggle(document, selection.getStartLine(), selection.getEndLine());
    } catch (BadLocationException e) {
      throw new ExecutionException("the selected lines are not in the document", e);
    } finally {
      target.endCompoundChange();
    }
    return null;
  }

  private static void toggle(IDocument document, int first, int last) throws BadLocationException {
    boolean commented = true;
    for (int line = first; line <= last && commented; line++) {
      commented = text(document, line).stripLeading().startsWith(MARK);
    }
    for (int line = first; line <= last; line++) {
      IRegion region = document.getLineInformation(line);
      if (commented) {
        document.replace(region.getOffset() + text(document, line).indexOf(MARK), MARK.length(), "");
      } else {
        document.replace(region.getOffset(), 0, MARK);
      }
    }
  }

  private static String text(IDocument document, int line) throws BadLocationException {
    IRegion region = document.getLineInformation(line);
    return document.get(region.getOffset(), region.getLength());
  }
}
