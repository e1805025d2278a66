package org.costdsl.ui.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.ide.OwnRules;
import org.costdsl.lang.ide.Problem;
import org.costdsl.ui.preference.CostSettings;
import org.costdsl.ui.project.CostFiles;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Runs a project's own rules over its saved files if they are trusted; else says that they are off, and asks once. */
final class OwnRulesJob extends Job {

  private final IProject project;

  OwnRulesJob(IProject project) {
    super(NLS.bind(Messages.running, project.getName()));
    this.project = project;
    setPriority(DECORATE);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      return project.isAccessible() ? check(monitor) : Status.OK_STATUS;
    } catch (CoreException e) {
      return project.isAccessible() ? e.getStatus() : Status.OK_STATUS;
    }
  }

  private IStatus check(IProgressMonitor monitor) throws CoreException {
    List<IFolder> folders = RuleFolders.of(project);
    List<IFolder> off = folders.stream().filter(f -> !Trust.isTrusted(RuleFolders.place(f))).toList();
    List<Path> trusted = folders.stream().map(RuleFolders::place).filter(Trust::isTrusted).toList();
    Map<Path, List<Problem>> problems = trusted.isEmpty() ? Map.of() : OwnRules.problems(CostSettings.current(), trusted, files(),
        RuleClassPath.get());
    if (monitor.isCanceled()) {
      return Status.CANCEL_STATUS;
    }
    RuleMarkers.replace(project, problems, off);
    List<Path> unasked = off.stream().map(RuleFolders::place).filter(f -> !Trust.isAsked(f)).toList();
    if (!unasked.isEmpty()) {
      Trust.leaveOff(unasked);
      TrustQuestion.ask(project, unasked);
    }
    return Status.OK_STATUS;
  }

  private List<Path> files() throws CoreException {
    return CostFiles.of(project).stream().filter(f -> f.getLocation() != null).map(f -> f.getLocation().toPath()).toList();
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == OwnRulesJob.class || project.equals(family);
  }
}
