package org.costdsl.ui.command;

import java.util.List;
import org.costdsl.ui.project.SavedFiles;
import org.costdsl.ui.view.FindingsView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** Checks files as they are saved, whether their project is built automatically or not, and shows the findings. */
public final class Check extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    List<IFile> files = Selected.files(event);
    if (files.isEmpty()) {
      return null;
    }
    Job job = Job.create(Messages.checking, (ICoreRunnable) monitor -> SavedFiles.check(files, monitor));
    job.setRule(ResourcesPlugin.getWorkspace().getRoot());
    job.schedule();
    try {
      IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
      IDE.openEditor(page, files.get(0));
      page.showView(FindingsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}
