package org.costdsl.lang.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the `.cost` files of a client's folders; hidden folders and those of build tools are left out. */
final class Folders extends SimpleFileVisitor<Path> {

  private static final int MOST_FILES = 5_000;
  private static final Set<String> BUILT = Set.of("target", "build", "node_modules");

  private final List<Path> files = new ArrayList<>();

  private Folders() {
  }

  /** At most 5,000 files, in the order in which they are found. */
  static List<Path> files(List<Path> folders) throws IOException {
    Folders found = new Folders();
    for (Path folder : folders) {
      Files.walkFileTree(folder, found);
    }
    return found.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    return name.startsWith(".") || BUILT.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && file.toString().endsWith(".cost")) {
      files.add(file);
    }
    return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
  }

  /** A file that cannot be looked at is left out. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) {
    return FileVisitResult.CONTINUE;
  }
}
