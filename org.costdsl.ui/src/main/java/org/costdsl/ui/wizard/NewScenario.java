package org.costdsl.ui.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.costdsl.ui.Pages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;

/** Creates a cost file with a fleet, a run and a scenario to compare with, and opens it. */
public final class NewScenario extends Wizard implements INewWizard {

  private static final String EXTENSION = "cost";

  private WizardNewFileCreationPage page;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    setWindowTitle(Messages.newScenario);
    page = new WizardNewFileCreationPage("scenario", selection) {
      @Override
      protected InputStream getInitialContents() {
        return new ByteArrayInputStream(Template.read("scenario.cost"));
      }
    };
    page.setTitle(Messages.newScenario);
    page.setDescription(Messages.newScenarioDescription);
    page.setFileExtension(EXTENSION);
    page.setFileName("scenario." + EXTENSION);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IFile file = page.createNewFile();
    if (file == null) {
      return false;
    }
    try {
      IDE.openEditor(Pages.active(), file);
    } catch (PartInitException e) {
      ILog.of(NewScenario.class).log(e.getStatus());
    }
    return true;
  }
}
