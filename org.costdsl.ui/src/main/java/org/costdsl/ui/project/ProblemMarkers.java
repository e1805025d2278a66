package org.costdsl.ui.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.costdsl.lang.ide.Problem;
import org.costdsl.lang.ide.QuickFix;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The problems of saved files as markers, which the Problems view shows. */
public final class ProblemMarkers {

  private static final String TYPE = "org.costdsl.ui.problem";
  private static final String CODE = "org.costdsl.ui.code";
  private static final String FIXES = "org.costdsl.ui.fixes";

  private ProblemMarkers() {
  }

  /** The code of a problem. */
  public static String code(IMarker marker) {
    return marker.getAttribute(CODE, "");
  }

  /** The titles of what mends a problem; a marker knows them, since to compute them anew would make a user wait. */
  public static List<String> fixes(IMarker marker) {
    return marker.getAttribute(FIXES, "").lines().toList();
  }

  static void replace(IFile file, List<Problem> problems, List<QuickFix> fixes) throws CoreException {
    file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
    for (Problem problem : problems) {
      create(file, TYPE, problem)
          .setAttribute(FIXES, fixes.stream().filter(f -> f.mends(problem)).map(QuickFix::title).collect(Collectors.joining("\n")));
    }
  }

  /** Writes a problem as a marker of a type. */
  public static IMarker create(IFile file, String type, Problem problem) throws CoreException {
    return file.createMarker(type, Map.of(
        IMarker.SEVERITY, severity(problem.level()),
        IMarker.MESSAGE, problem.message() + " [" + problem.code() + "]",
        IMarker.LINE_NUMBER, problem.line(),
        IMarker.CHAR_START, problem.offset(),
        IMarker.CHAR_END, problem.offset() + problem.length(),
        CODE, problem.code()));
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
