package org.costdsl.ui.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.ide.Problem;
import org.costdsl.ui.project.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;

/** What a project's own rules say, or that they are off, as problems of the project. */
final class RuleMarkers {

  /** Type of the markers on folders whose rules are off. */
  static final String OFF = "org.costdsl.ui.rulesOff";

  private static final String FOUND = "org.costdsl.ui.ownRule";

  private RuleMarkers() {
  }

  /** Replaces all of a project's. */
  static void replace(IProject project, Map<Path, List<Problem>> problems, List<IFolder> off) throws CoreException {
    ICoreRunnable change = monitor -> {
      if (!project.isAccessible()) {
        return;
      }
      project.deleteMarkers(FOUND, true, IResource.DEPTH_INFINITE);
      project.deleteMarkers(OFF, true, IResource.DEPTH_INFINITE);
      for (IFolder folder : off) {
        folder.createMarker(OFF, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_INFO, IMarker.MESSAGE, Messages.rulesOff));
      }
      for (Map.Entry<Path, List<Problem>> each : problems.entrySet()) {
        create(project, each.getKey(), each.getValue());
      }
    };
    ResourcesPlugin.getWorkspace().run(change, project, 0, null);
  }

  private static void create(IProject project, Path place, List<Problem> problems) throws CoreException {
    for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(place.toUri())) {
      if (file.getProject().equals(project)) {
        for (Problem problem : problems) {
          ProblemMarkers.create(file, FOUND, problem);
        }
      }
    }
  }
}
