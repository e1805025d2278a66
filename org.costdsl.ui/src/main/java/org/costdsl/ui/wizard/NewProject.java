package org.costdsl.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.costdsl.lang.ide.ProjectTemplate;
import org.costdsl.ui.Pages;
import org.costdsl.ui.project.CostNature;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;

/** Creates a project of cost files with an example, and opens it. */
public final class NewProject extends Wizard implements INewWizard {

  private static final String EXAMPLE = ProjectTemplate.EXAMPLE;

  private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project");

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    setWindowTitle(Messages.newProject);
    setNeedsProgressMonitor(true);
    page.setTitle(Messages.newProject);
    page.setDescription(Messages.newProjectDescription);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IProject project = page.getProjectHandle();
    URI place = page.useDefaults() ? null : page.getLocationURI();
    try {
      getContainer().run(true, true, new WorkspaceModifyOperation() {
        @Override
        protected void execute(IProgressMonitor monitor) throws CoreException {
          create(project, place, monitor);
        }
      });
      IDE.openEditor(Pages.active(), project.getFile(EXAMPLE));
      return true;
    } catch (InvocationTargetException e) {
      ErrorDialog.openError(getShell(), Messages.newProject, null, Status.error(e.getCause().getLocalizedMessage(), e.getCause()));
    } catch (PartInitException e) {
      ILog.of(NewProject.class).log(e.getStatus());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private static void create(IProject project, URI place, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, 4);
    IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
    description.setLocationURI(place);
    project.create(description, progress.split(1));
    project.open(progress.split(1));
    CostNature.addTo(project, progress.split(1));
    IFile example = project.getFile(EXAMPLE);
    if (!example.exists()) {
      example.create(ProjectTemplate.example().getBytes(StandardCharsets.UTF_8), IResource.FORCE, progress.split(1));
    }
  }
}
