package org.costdsl.ui.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;

/** Lets go of the documents of a project that is closed or deleted. */
final class ProjectWatch implements IResourceChangeListener {

  static final int EVENTS = IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE;

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    if (event.getResource() instanceof IProject project) {
      Sessions.forget(project);
    }
  }
}
