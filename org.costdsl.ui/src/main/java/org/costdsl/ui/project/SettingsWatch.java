package org.costdsl.ui.project;

import org.costdsl.ui.preference.CostSettings;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;

/** Has changed settings take effect at once: in open editors and views, and in the markers of saved files. */
final class SettingsWatch implements IPreferenceChangeListener {

  private static final int DELAY_MS = 50;

  private final Job job = Job.create("Checking cost files with the new settings", (ICoreRunnable) SettingsWatch::apply);

  /** The job holds the workspace, so that no project goes while it is built. */
  SettingsWatch() {
    job.setRule(ResourcesPlugin.getWorkspace().getRoot());
  }

  /** Several settings that are changed together take effect together. */
  @Override
  public void preferenceChange(PreferenceChangeEvent event) {
    job.schedule(DELAY_MS);
  }

  private static void apply(IProgressMonitor monitor) throws CoreException {
    for (ProjectDocuments documents : Sessions.all()) {
      documents.set(CostSettings.current());
    }
    IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
    SubMonitor progress = SubMonitor.convert(monitor, projects.length);
    for (IProject project : projects) {
      SubMonitor part = progress.split(1);
      if (project.isAccessible() && project.hasNature(CostNature.ID)) {
        project.build(IncrementalProjectBuilder.FULL_BUILD, CostBuilder.ID, null, part);
      }
    }
  }
}
