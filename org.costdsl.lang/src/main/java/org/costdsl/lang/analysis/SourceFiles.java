package org.costdsl.lang.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.costdsl.lang.rule.UserRule;

/**
 * The `.cost` files that paths name.
 *
 * @param files existing files, folders opened up, each once, in order of name within a folder
 * @param missing paths that do not exist
 */
public record SourceFiles(List<Path> files, List<Path> missing) {

  private static final int MAXIMUM_DEPTH = 40;

  /** Files as they are, folders opened up. */
  public static SourceFiles of(List<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    List<Path> missing = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(within(path));
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        missing.add(path);
      }
    }
    return new SourceFiles(List.copyOf(files), List.copyOf(missing));
  }

  /** A path as the user named it, with forward slashes on every machine. */
  public static String display(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }

  /**
   * Links are not followed, so that no folder can lead out of itself or round in circles. The examples of a rule, which are
   * wrong on purpose, are left out.
   */
  private static List<Path> within(Path folder) {
    try (Stream<Path> tree = Files.walk(folder, MAXIMUM_DEPTH)) {
      return tree.filter(p -> p.toString().endsWith(".cost") && Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)
          && !UserRule.isBesideCondition(p)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
