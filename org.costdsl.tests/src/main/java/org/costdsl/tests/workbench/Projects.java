package org.costdsl.tests.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** Projects in the workspace of the tests. */
final class Projects {

  private Projects() {
  }

  /** A new project of cost files. */
  static IProject create(String name) throws CoreException {
    IProject project = plain(name);
    IProjectDescription description = project.getDescription();
    description.setNatureIds(new String[] {"org.costdsl.ui.nature"});
    project.setDescription(description, null);
    return project;
  }

  /** A new project that nobody builds. */
  static IProject plain(String name) throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    project.create(null);
    project.open(null);
    return project;
  }

  /** A new file. */
  static IFile file(IContainer parent, String name, String text) throws CoreException {
    IFile file = parent.getFile(IPath.fromOSString(name));
    file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
    return file;
  }

  /** Creates a folder. */
  static IFolder folder(IFolder folder) throws CoreException {
    folder.create(true, true, null);
    return folder;
  }

  /** The text of a file on disk. */
  static String text(IFile file) {
    try (InputStream in = file.getContents(true)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException | CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Another text for a file, as another program would write it. */
  static void write(IFile file, String text) throws CoreException {
    file.setContents(text.getBytes(StandardCharsets.UTF_8), true, false, null);
  }

  /** The text of an example of the repository. */
  static String example(String name) throws IOException {
    return Files.readString(Path.of(System.getProperty("costdsl.repository"), "examples", name));
  }

  /** What the markers of a file say, as {@code line: message}, sorted. */
  static List<String> markers(IResource resource) {
    return markersOf(resource, "org.costdsl.ui.problem");
  }

  /** As {@link #markers(IResource)}, but of another type. */
  static List<String> markersOf(IResource resource, String type) {
    try {
      List<String> markers = new ArrayList<>();
      for (IMarker marker : resource.findMarkers(type, true, IResource.DEPTH_INFINITE)) {
        markers.add(marker.getAttribute(IMarker.LINE_NUMBER, -1) + ": " + marker.getAttribute(IMarker.MESSAGE, ""));
      }
      return markers.stream().sorted().toList();
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As {@link #markers(IResource)}, but of one code. */
  static List<String> markers(IResource resource, String code) {
    return markers(resource).stream().filter(m -> m.endsWith("[" + code + "]")).toList();
  }

  /** Takes all projects away. */
  static void deleteAll() throws CoreException {
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      project.delete(true, true, null);
    }
  }
}
