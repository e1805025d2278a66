package org.costdsl.ui.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Has the `.cost` files of a project checked by the builder, open in an editor or not. */
public final class CostNature implements IProjectNature {

  /** Id of the nature. */
  public static final String ID = "org.costdsl.ui.nature";

  private IProject project;

  @Override
  public void configure() throws CoreException {
    IProjectDescription description = project.getDescription();
    List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
    if (commands.stream().noneMatch(c -> c.getBuilderName().equals(CostBuilder.ID))) {
      ICommand command = description.newCommand();
      command.setBuilderName(CostBuilder.ID);
      commands.add(command);
      description.setBuildSpec(commands.toArray(ICommand[]::new));
      project.setDescription(description, null);
    }
  }

  @Override
  public void deconfigure() throws CoreException {
    IProjectDescription description = project.getDescription();
    description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(c -> !c.getBuilderName().equals(CostBuilder.ID))
        .toArray(ICommand[]::new));
    project.setDescription(description, null);
    ProblemMarkers.delete(project);
  }

  @Override
  public IProject getProject() {
    return project;
  }

  @Override
  public void setProject(IProject project) {
    this.project = project;
  }

  /** Gives a project the nature, if it does not have it. */
  public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
    IProjectDescription description = project.getDescription();
    if (!description.hasNature(ID)) {
      List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
      natures.add(ID);
      description.setNatureIds(natures.toArray(String[]::new));
      project.setDescription(description, monitor);
    }
  }
}
