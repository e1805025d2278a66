package org.costdsl.lang.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.costdsl.lang.rule.UserRule;

/**
 * Walks a folder for its `.cost` files. Links are not followed, so that no folder can lead out of itself or round in circles;
 * the examples of a rule, which are wrong on purpose, are left out; what vanishes on the way is as if it had never been.
 */
final class CostFolder extends SimpleFileVisitor<Path> {

  private static final int MAXIMUM_DEPTH = 40;

  private final List<Path> files = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<Path> locked = new ArrayList<>();

  private CostFolder() {
  }

  static CostFolder walk(Path folder) {
    CostFolder found = new CostFolder();
    try {
      Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), MAXIMUM_DEPTH, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** The `.cost` files in order of name. */
  List<Path> files() {
    return files.stream().sorted().toList();
  }

  /** The folders that were searched, this one among them. */
  List<Path> folders() {
    return List.copyOf(folders);
  }

  /** Files and folders that exist and may not be looked at. */
  List<Path> locked() {
    return locked.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    folders.add(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && file.toString().endsWith(".cost") && !UserRule.isBesideCondition(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) {
    if (!(fault instanceof NoSuchFileException)) {
      locked.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder whose listing breaks off has been looked at as far as it went. */
  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
    return fault == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, fault);
  }
}
