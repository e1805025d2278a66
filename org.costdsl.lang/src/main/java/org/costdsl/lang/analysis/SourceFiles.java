package org.costdsl.lang.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The `.cost` files that paths name.
 *
 * @param files existing files, folders opened up, each once, in order of name within a folder
 * @param folders folders that were searched for them
 * @param missing paths that do not exist
 * @param locked what is in the folders and may not be looked at
 */
public record SourceFiles(List<Path> files, List<Path> folders, List<Path> missing, List<Path> locked) {

  /** Files as they are, folders opened up. */
  public static SourceFiles of(List<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    List<Path> folders = new ArrayList<>();
    List<Path> missing = new ArrayList<>();
    List<Path> locked = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        CostFolder folder = CostFolder.walk(path);
        files.addAll(folder.files());
        folders.addAll(folder.folders());
        locked.addAll(folder.locked());
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        missing.add(path);
      }
    }
    return new SourceFiles(List.copyOf(files), List.copyOf(folders), List.copyOf(missing), List.copyOf(locked));
  }

  /** All of them in order of name, those that cannot be read in their places. */
  public List<Path> inOrder() {
    return Stream.of(files, missing, locked).flatMap(List::stream).sorted(Comparator.comparing(SourceFiles::display)).toList();
  }

  /** A path as the user named it, with forward slashes on every machine. */
  public static String display(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }
}
