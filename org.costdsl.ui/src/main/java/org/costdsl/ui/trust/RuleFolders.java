package org.costdsl.ui.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The folders of a project that hold rules of its own: called `rules`, with {@code <category>/<name>/<name>.drl} in them. */
final class RuleFolders {

  private static final String NAME = "rules";

  private RuleFolders() {
  }

  static List<IFolder> of(IProject project) throws CoreException {
    List<IFolder> folders = new ArrayList<>();
    project.accept(resource -> {
      if (resource.isDerived() || resource.getName().startsWith(".")) {
        return false;
      }
      boolean holdsRules = resource instanceof IFolder folder && folder.getName().equals(NAME) && holdsRules(folder);
      if (holdsRules) {
        folders.add((IFolder) resource);
      }
      return !holdsRules;
    });
    return folders;
  }

  /** Its place on disk, by which it is trusted. */
  static Path place(IFolder folder) {
    return folder.getLocation().toPath();
  }

  private static boolean holdsRules(IFolder folder) throws CoreException {
    for (IContainer category : folders(folder)) {
      for (IContainer rule : folders(category)) {
        if (rule.findMember(rule.getName() + ".drl") != null) {
          return folder.getLocation() != null;
        }
      }
    }
    return false;
  }

  private static List<IContainer> folders(IContainer parent) throws CoreException {
    List<IContainer> folders = new ArrayList<>();
    for (IResource member : parent.members()) {
      if (member instanceof IContainer folder) {
        folders.add(folder);
      }
    }
    return folders;
  }
}
