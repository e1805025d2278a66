package org.costdsl.ui.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** The `.cost` files of a project. */
public final class CostFiles {

  private static final String EXTENSION = "cost";

  private CostFiles() {
  }

  /**
   * All of them, save in folders that a build wrote or whose names begin with a dot, and save the examples beside a rule's condition,
   * which are wrong on purpose.
   */
  public static List<IFile> of(IProject project) throws CoreException {
    List<IFile> files = new ArrayList<>();
    project.accept(resource -> {
      if (!isWalked(resource)) {
        return false;
      }
      asCostFile(resource).ifPresent(files::add);
      return true;
    });
    return files;
  }

  /** The workspace's file by its name in a session; empty for a file of the standard library. */
  public static Optional<IFile> named(String name) {
    if (name.startsWith("costdsl:")) {
      return Optional.empty();
    }
    IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(Path.of(name).toUri());
    return Arrays.stream(files).filter(IFile::exists).findFirst();
  }

  static boolean isWalked(IResource resource) {
    return !resource.isDerived() && !resource.getName().startsWith(".") && !isRule(resource);
  }

  /** Whether a folder is that of a rule, {@code <name>/<name>.drl}. */
  private static boolean isRule(IResource resource) {
    return resource instanceof IFolder folder && folder.getFile(folder.getName() + ".drl").exists();
  }

  static Optional<IFile> asCostFile(IResource resource) {
    return resource instanceof IFile file && EXTENSION.equals(file.getFileExtension()) ? Optional.of(file) : Optional.empty();
  }

  /** The text on disk; empty if the file is gone. */
  public static Optional<String> text(IFile file) throws CoreException {
    if (!file.isAccessible()) {
      return Optional.empty();
    }
    try (InputStream in = file.getContents(true)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CoreException(Status.error(file.getFullPath() + " cannot be read", e));
    }
  }
}
