package org.costdsl.ui.project;

import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

/** Finds the file of a document that is open in an editor. */
public final class OpenDocuments {

  private OpenDocuments() {
  }

  /** Whether a file is open in an editor. */
  static boolean isOpen(IFile file) {
    return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null;
  }

  /** The workspace's file of a document; empty for a file outside of the workspace. */
  public static Optional<IFile> file(IDocument document) {
    ITextFileBuffer buffer = document == null ? null : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
    IPath path = buffer == null ? null : buffer.getLocation();
    if (path == null || path.segmentCount() < 2) {
      return Optional.empty();
    }
    IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
    return file.exists() ? Optional.of(file) : Optional.empty();
  }

  /** The documents of a file's project, the file with the text that its editor has. */
  public static ProjectDocuments current(IFile file, IDocument document) throws CoreException {
    ProjectDocuments documents = Sessions.edited(file.getProject());
    documents.put(file, document.get());
    return documents;
  }
}
