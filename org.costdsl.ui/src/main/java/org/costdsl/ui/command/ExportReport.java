package org.costdsl.ui.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.ide.ReportExport;
import org.costdsl.ui.preference.CostSettings;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes a report on a saved file to where the user says, or to where the command's parameter does. */
public final class ExportReport extends AbstractHandler {

  private static final String TARGET = "org.costdsl.ui.exportReport.target";

  @Override
  public Object execute(ExecutionEvent event) {
    List<IFile> files = Selected.files(event);
    if (!files.isEmpty()) {
      IFile file = files.get(0);
      Optional.ofNullable(event.getParameter(TARGET)).or(() -> ask(HandlerUtil.getActiveShell(event), file)).map(Path::of)
          .ifPresent(target -> Job.create(NLS.bind(Messages.exporting, file.getName()),
              (ICoreRunnable) monitor -> write(file, target, monitor)).schedule());
    }
    return null;
  }

  private static Optional<String> ask(Shell shell, IFile file) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(Messages.exportReport);
    dialog.setOverwrite(true);
    dialog.setFilterPath(file.getParent().getLocation().toOSString());
    dialog.setFilterExtensions(ReportExport.extensions().stream().map(e -> "*." + e).toArray(String[]::new));
    dialog.setFileName(file.getFullPath().removeFileExtension().lastSegment() + "." + ReportExport.extensions().get(0));
    return Optional.ofNullable(dialog.open());
  }

  private static void write(IFile file, Path target, IProgressMonitor monitor) throws CoreException {
    try {
      ReportExport.write(CostSettings.current(), file.getLocation().toPath(), target);
    } catch (IOException | IllegalArgumentException e) {
      throw new CoreException(Status.error(NLS.bind(Messages.notExported, file.getName()) + ": " + e.getMessage(), e));
    }
    for (IFile written : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(IPath.fromPath(target).toFile().toURI())) {
      written.refreshLocal(IResource.DEPTH_ZERO, monitor);
    }
  }
}
