package org.costdsl.ui.project;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.costdsl.ui.preference.CostSettings;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;

/** The documents of each project: as they are saved, for the builder, and as they stand in editors. */
public final class Sessions {

  private static final Map<IProject, ProjectDocuments> SAVED = new ConcurrentHashMap<>();
  private static final Map<IProject, ProjectDocuments> EDITED = new ConcurrentHashMap<>();

  static {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(new ProjectWatch(), ProjectWatch.EVENTS);
    CostSettings.node().addPreferenceChangeListener(new SettingsWatch());
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

  /** All documents that have been read. */
  static List<ProjectDocuments> all() {
    return Stream.concat(SAVED.values().stream(), EDITED.values().stream()).toList();
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
