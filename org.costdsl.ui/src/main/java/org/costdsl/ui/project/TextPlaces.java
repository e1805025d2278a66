package org.costdsl.ui.project;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.costdsl.lang.ide.TextPlace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Goes to places that the language's services name. */
public final class TextPlaces {

  private TextPlaces() {
  }

  /** Opens a place in an editor and selects its text; does nothing for a place in the standard library. */
  public static void show(IWorkbenchPage page, TextPlace place) {
    file(place.document()).ifPresent(file -> {
      try {
        IEditorPart editor = IDE.openEditor(page, file);
        if (editor instanceof ITextEditor text) {
          text.selectAndReveal(place.offset(), place.length());
        }
      } catch (PartInitException e) {
        ILog.of(TextPlaces.class).log(e.getStatus());
      }
    });
  }

  /** The workspace's file of a document of a session. */
  static Optional<IFile> file(String document) {
    return document.startsWith("costdsl:") ? Optional.empty()
        : Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(Path.of(document).toUri()))
            .filter(IFile::exists).findFirst();
  }
}
