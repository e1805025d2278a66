package org.costdsl.lang.analysis;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * The cost files of a folder that patterns choose.
 *
 * @param folder where they are looked for
 * @param includes globs below the folder; a file has to match one
 * @param excludes globs below the folder; a file must not match any
 */
public record ChosenFiles(Path folder, List<String> includes, List<String> excludes) {

  /**
   * The files in order of name, as seen from the working folder where they lie below it.
   *
   * @throws IllegalArgumentException if a pattern is none
   */
  public List<Path> files() {
    Path here = Path.of("").toAbsolutePath();
    return SourceFiles.of(List.of(folder)).files().stream().filter(f -> matches(folder.relativize(f)))
        .map(f -> f.startsWith(here) ? here.relativize(f) : f).toList();
  }

  private boolean matches(Path relative) {
    return anyMatches(includes, relative) && !anyMatches(excludes, relative);
  }

  private static boolean anyMatches(List<String> globs, Path relative) {
    return globs.stream().anyMatch(g -> matcher(g).matches(relative));
  }

  /** As in other plugins, two asterisks and a slash also stand for no folder at all. */
  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", "{,**/}"));
  }
}
