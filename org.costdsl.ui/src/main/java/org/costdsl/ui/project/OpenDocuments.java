package org.costdsl.ui.project;

import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
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
    return document(file).isPresent();
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

  /** The document of a file that is open in an editor. */
  public static Optional<IDocument> document(IFile file) {
    return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE))
        .map(ITextFileBuffer::getDocument);
  }

  /** The documents of a project with the text that open editors have; may take long, as may what is asked of them. */
  public static ProjectDocuments current(IProject project) throws CoreException {
    ProjectDocuments documents = Sessions.edited(project);
    for (IFile file : CostFiles.of(project)) {
      Optional<IDocument> open = document(file);
      if (open.isPresent()) {
        documents.put(file, open.get().get());
      }
    }
    return documents;
  }

  /** The documents of a file's project with the texts that were last read. */
  public static ProjectDocuments documents(IFile file) {
    return Sessions.edited(file.getProject());
  }

  /** Reads a document's text as it stands; empty if it has changed meanwhile and is to be read again. */
  public static Optional<Reading> read(IFile file, IDocument document) throws CoreException {
    long stamp = Reading.stamp(document);
    return Optional.of(current(file, document).read(file, stamp)).filter(reading -> reading.isOf(document));
  }

  /** Whether a file is one of this language. */
  public static boolean isCostFile(IFile file) {
    return CostFiles.asCostFile(file).isPresent();
  }

  /** The documents of a file's project, the file with the text that its editor has. */
  public static ProjectDocuments current(IFile file, IDocument document) throws CoreException {
    ProjectDocuments documents = Sessions.edited(file.getProject());
    documents.put(file, document.get());
    return documents;
  }
}
