package org.costdsl.ui.outline;

import org.costdsl.ui.project.OpenDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives the Outline view its page for the editor of a cost file. */
public final class Outlines implements IAdapterFactory {

  @Override
  public <T> T getAdapter(Object adaptable, Class<T> type) {
    if (adaptable instanceof ITextEditor editor && type == IContentOutlinePage.class && isOfCostFile(editor)) {
      return type.cast(new OutlinePage(editor));
    }
    return null;
  }

  private static boolean isOfCostFile(ITextEditor editor) {
    return OpenDocuments.file(editor.getDocumentProvider().getDocument(editor.getEditorInput()))
        .map(IFile::getFileExtension).filter("cost"::equals).isPresent();
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IContentOutlinePage.class};
  }
}
