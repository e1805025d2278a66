package org.costdsl.ui.project;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;

/** The documents of each project: as they are saved, for the builder, and as they stand in editors. */
public final class Sessions {

  private static final Map<IProject, ProjectDocuments> SAVED = new ConcurrentHashMap<>();
  private static final Map<IProject, ProjectDocuments> EDITED = new ConcurrentHashMap<>();

  static {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(new ProjectWatch(), ProjectWatch.EVENTS);
  }

  private Sessions() {
  }

  /** A project's documents as they are saved. */
  static ProjectDocuments saved(IProject project) {
    return SAVED.computeIfAbsent(project, ProjectDocuments::new);
  }

  /** A project's documents as they stand in editors, saved or not. */
  static ProjectDocuments edited(IProject project) {
    return EDITED.computeIfAbsent(project, ProjectDocuments::new);
  }

  /** Lets go of a project that is closed or deleted. */
  static void forget(IProject project) {
    SAVED.remove(project);
    EDITED.remove(project);
  }

  /** Has the saved documents of a project read anew. */
  static void forgetSaved(IProject project) {
    SAVED.remove(project);
  }
}
