package org.costdsl.ui.project;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.costdsl.lang.ide.EditorSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Writes markers for the saved files of a project: those that changed, and those that depend on them. */
public final class CostBuilder extends IncrementalProjectBuilder {

  /** Id of the builder. */
  public static final String ID = "org.costdsl.ui.builder";

  @Override
  protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
    IProject project = getProject();
    ProjectDocuments documents = Sessions.saved(project);
    IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(project);
    boolean everything = delta == null || !documents.isLoaded();
    Set<String> affected = everything ? reloadAll(documents) : reload(documents, delta);
    check(documents, affected, monitor);
    return new IProject[0];
  }

  @Override
  protected void clean(IProgressMonitor monitor) throws CoreException {
    ProblemMarkers.delete(getProject());
    Sessions.forgetSaved(getProject());
  }

  /** Other projects may be built and saved meanwhile. */
  @Override
  public ISchedulingRule getRule(int kind, Map<String, String> args) {
    return getProject();
  }

  private Set<String> reloadAll(ProjectDocuments documents) throws CoreException {
    Set<String> gone = documents.names();
    for (IFile file : CostFiles.of(getProject())) {
      gone.remove(ProjectDocuments.name(file));
      reload(documents, file);
    }
    for (String name : gone) {
      documents.remove(name);
    }
    return documents.names();
  }

  private Set<String> reload(ProjectDocuments documents, IResourceDelta delta) throws CoreException {
    Set<String> affected = new LinkedHashSet<>();
    delta.accept(change -> {
      if (!CostFiles.isWalked(change.getResource())) {
        return false;
      }
      boolean content = change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & IResourceDelta.CONTENT) != 0;
      IFile file = CostFiles.asCostFile(change.getResource()).orElse(null);
      if (file != null && content) {
        affected.addAll(reload(documents, file));
      }
      return true;
    });
    return affected;
  }

  /** What is open in an editor keeps the text that it has there. */
  private static Set<String> reload(ProjectDocuments documents, IFile file) throws CoreException {
    if (!OpenDocuments.isOpen(file)) {
      Sessions.edited(file.getProject()).reload(file);
    }
    return documents.reload(file);
  }

  /** Writes the markers of one file anew. */
  static void mark(IFile file, ProjectDocuments documents) throws CoreException {
    ProblemMarkers.replace(file, documents.problems(file), documents.ask(file, EditorSession::fixes));
  }

  private void check(ProjectDocuments documents, Set<String> names, IProgressMonitor monitor) throws CoreException {
    Map<String, IFile> files = new HashMap<>();
    CostFiles.of(getProject()).forEach(file -> files.put(ProjectDocuments.name(file), file));
    SubMonitor progress = SubMonitor.convert(monitor, "Checking cost files", names.size());
    for (String name : names) {
      if (progress.isCanceled()) {
        throw new OperationCanceledException();
      }
      IFile file = files.get(name);
      if (file != null) {
        mark(file, documents);
      }
      progress.worked(1);
    }
  }
}
