package org.costdsl.ui.navigate;

import java.util.Optional;
import org.costdsl.lang.ide.TextPlace;
import org.costdsl.ui.Pages;
import org.costdsl.ui.editor.Partitions;
import org.costdsl.ui.project.CostFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens editors at places of text. */
public final class Places {

  private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

  private Places() {
  }

  /** Opens a file of the workspace, or one of the standard library to read. */
  public static void open(TextPlace place, Optional<String> libraryText) {
    Optional<IFile> file = CostFiles.named(place.document());
    try {
      IEditorPart opened = null;
      if (file.isPresent()) {
        opened = IDE.openEditor(Pages.active(), file.get());
      } else if (libraryText.isPresent()) {
        opened = library(new LibraryFile(place.document(), libraryText.get()));
      }
      if (opened instanceof ITextEditor editor) {
        editor.selectAndReveal(place.offset(), place.length());
      }
    } catch (PartInitException e) {
      ILog.of(Places.class).log(e.getStatus());
    }
  }

  /** What is not a file of the workspace is not set up as one. */
  private static IEditorPart library(LibraryFile file) throws PartInitException {
    IEditorPart opened = Pages.active().openEditor(file, EDITOR);
    ITextViewer viewer = opened.getAdapter(ITextViewer.class);
    IDocument document = viewer.getDocument();
    new Partitions().setup(document);
    ((ITextViewerExtension2) viewer).invalidateTextPresentation(0, document.getLength());
    return opened;
  }
}
