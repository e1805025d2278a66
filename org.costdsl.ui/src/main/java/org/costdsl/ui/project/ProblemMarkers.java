package org.costdsl.ui.project;

import java.util.List;
import java.util.Map;
import org.costdsl.lang.ide.Problem;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Writes the problems of a saved file as markers, which the Problems view shows. */
final class ProblemMarkers {

  private static final String TYPE = "org.costdsl.ui.problem";
  private static final String CODE = "org.costdsl.ui.code";

  private ProblemMarkers() {
  }

  static void replace(IFile file, List<Problem> problems) throws CoreException {
    file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
    for (Problem problem : problems) {
      file.createMarker(TYPE, Map.of(
          IMarker.SEVERITY, severity(problem.level()),
          IMarker.MESSAGE, problem.message() + " [" + problem.code() + "]",
          IMarker.LINE_NUMBER, problem.line(),
          IMarker.CHAR_START, problem.offset(),
          IMarker.CHAR_END, problem.offset() + problem.length(),
          CODE, problem.code()));
    }
  }

  static void delete(IResource resource) throws CoreException {
    resource.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
  }

  private static int severity(Problem.Level level) {
    return switch (level) {
      case ERROR -> IMarker.SEVERITY_ERROR;
      case WARNING -> IMarker.SEVERITY_WARNING;
      case INFO -> IMarker.SEVERITY_INFO;
    };
  }
}
