package org.costdsl.ui.project;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Files as they are saved. */
public final class SavedFiles {

  private SavedFiles() {
  }

  /** Writes the markers of files anew, without waiting for a build. */
  public static void check(List<IFile> files, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, files.size());
    for (IFile file : files) {
      ProjectDocuments documents = Sessions.saved(file.getProject());
      documents.reload(file);
      CostBuilder.mark(file, documents);
      progress.split(1);
    }
  }
}
