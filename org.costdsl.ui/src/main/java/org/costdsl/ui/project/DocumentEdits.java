package org.costdsl.ui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.costdsl.lang.ide.Edit;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Changes that the language proposes. */
public final class DocumentEdits {

  private static final int MANY = 20;

  private DocumentEdits() {
  }

  /** The changes of each file of the workspace, in the order in which the files come. */
  public static Map<IFile, List<Edit>> byFile(List<Edit> edits) {
    return edits.stream().filter(e -> CostFiles.named(e.place().document()).isPresent()).collect(Collectors.groupingBy(
        e -> CostFiles.named(e.place().document()).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
  }

  /** Makes the changes of an open document as one step of undoing, on the thread of the user interface. */
  public static void apply(List<Edit> edits, IDocument document) throws BadLocationException {
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    IDocumentExtension4 extension = (IDocumentExtension4) document;
    DocumentRewriteSession session = edits.size() < MANY ? null
        : extension.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL);
    undo.beginCompoundChange();
    try {
      text(edits).apply(document, TextEdit.NONE);
    } finally {
      undo.endCompoundChange();
      if (session != null) {
        extension.stopRewriteSession(session);
      }
    }
  }

  /** The changes of one document in the platform's form. */
  public static MultiTextEdit text(List<Edit> edits) {
    MultiTextEdit text = new MultiTextEdit();
    edits.forEach(edit -> text.addChild(new ReplaceEdit(edit.place().offset(), edit.place().length(), edit.text())));
    return text;
  }
}
