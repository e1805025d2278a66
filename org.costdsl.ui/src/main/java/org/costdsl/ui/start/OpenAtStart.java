package org.costdsl.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import org.costdsl.ui.project.CostNature;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Opens what `costdsl ide PATH` names: the folder as a project that links to it, so that nothing is written into the user's
 * folder, and the file in an editor.
 */
public final class OpenAtStart implements IStartup {

  /** System property with the folder or file to open. */
  private static final String PATH = "costdsl.open";

  @Override
  public void earlyStartup() {
    PlatformAppender.install();
    String path = System.getProperty(PATH);
    if (path != null) {
      Path named = Path.of(path).toAbsolutePath().normalize();
      Job.createSystem("Open " + named, (ICoreRunnable) monitor -> open(named, monitor)).schedule();
    }
  }

  private static void open(Path named, IProgressMonitor monitor) throws CoreException {
    boolean isFolder = Files.isDirectory(named);
    IFolder folder = link(isFolder ? named : named.getParent(), monitor);
    if (!isFolder) {
      IFile file = folder.getFile(named.getFileName().toString());
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> edit(file));
    }
  }

  private static IFolder link(Path folder, IProgressMonitor monitor) throws CoreException {
    String name = folder.getFileName() == null ? "root" : folder.getFileName().toString();
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    if (!project.exists()) {
      project.create(monitor);
    }
    project.open(monitor);
    IFolder linked = project.getFolder(name);
    linked.createLink(IPath.fromPath(folder), IResource.REPLACE | IResource.ALLOW_MISSING_LOCAL, monitor);
    CostNature.addTo(project, monitor);
    return linked;
  }

  private static void edit(IFile file) {
    try {
      IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
      IDE.openEditor(page, file);
    } catch (PartInitException e) {
      ILog.of(OpenAtStart.class).log(e.getStatus());
    }
  }
}
