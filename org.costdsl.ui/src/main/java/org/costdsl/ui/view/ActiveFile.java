package org.costdsl.ui.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.costdsl.ui.project.OpenDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

/** Follows the cost file in a page's active editor. */
final class ActiveFile implements IPartListener2 {

  /** A file that is open, and its text. */
  record Opened(IFile file, IDocument document) {
  }

  private final IWorkbenchPage page;
  private final Consumer<Optional<Opened>> follower;
  private Optional<Opened> current = Optional.empty();

  ActiveFile(IWorkbenchPage page, Consumer<Optional<Opened>> follower) {
    this.page = page;
    this.follower = follower;
  }

  /** Begins to follow; tells of the file that is active now. */
  void start() {
    page.addPartListener(this);
    follower.accept(current = active());
  }

  void stop() {
    page.removePartListener(this);
  }

  private void look() {
    Optional<Opened> now = active();
    if (!now.equals(current)) {
      current = now;
      follower.accept(now);
    }
  }

  private Optional<Opened> active() {
    IEditorPart editor = page.getActiveEditor();
    ITextEditor text = editor == null ? null : editor.getAdapter(ITextEditor.class);
    IDocument document = text == null || text.getDocumentProvider() == null ? null
        : text.getDocumentProvider().getDocument(text.getEditorInput());
    return OpenDocuments.file(document).filter(OpenDocuments::isCostFile).map(file -> new Opened(file, document));
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    look();
  }

  @Override
  public void partBroughtToTop(IWorkbenchPartReference part) {
    look();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    look();
  }

  @Override
  public void partInputChanged(IWorkbenchPartReference part) {
    look();
  }
}
