package org.costdsl.ui.trust;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.costdsl.ui.project.CostNature;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;

/** Has a project's own rules looked at when the workbench starts, when a file of it is saved, and when trust changes. */
public final class RuleWatch implements IStartup {

  private static final int DELAY_MS = 300;
  private static final Map<IProject, OwnRulesJob> JOBS = new ConcurrentHashMap<>();

  @Override
  public void earlyStartup() {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(RuleWatch::changed, IResourceChangeEvent.POST_BUILD);
    Trust.preferences().addPreferenceChangeListener(event -> all());
    all();
  }

  private static void all() {
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      look(project);
    }
  }

  private static void changed(IResourceChangeEvent event) {
    for (IResourceDelta project : event.getDelta().getAffectedChildren()) {
      if (isContent(project)) {
        look((IProject) project.getResource());
      }
    }
  }

  /** Whether the text of a file changed, and not only markers. */
  private static boolean isContent(IResourceDelta delta) {
    boolean own = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.DESCRIPTION)) != 0;
    for (IResourceDelta child : delta.getAffectedChildren()) {
      own |= isContent(child);
    }
    return own;
  }

  private static void look(IProject project) {
    try {
      if (project.isAccessible() && project.hasNature(CostNature.ID)) {
        OwnRulesJob job = JOBS.computeIfAbsent(project, OwnRulesJob::new);
        job.cancel();
        job.schedule(DELAY_MS);
      } else {
        JOBS.remove(project);
      }
    } catch (CoreException e) {
      ILog.of(RuleWatch.class).log(e.getStatus());
    }
  }
}
