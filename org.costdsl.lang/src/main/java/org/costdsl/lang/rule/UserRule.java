package org.costdsl.lang.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that a user wrote: a folder {@code <category>/<name>} with {@code <name>.drl} and {@code <name>.md}.
 *
 * @param folder the folder of rules that it lies in
 * @param id category and name
 */
public record UserRule(Path folder, String id) {

  private static final int FOLDER_DEPTH = 3;

  /** The rules of a folder in order of id; links are not followed. */
  public static List<UserRule> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder, FOLDER_DEPTH)) {
      return files.filter(UserRule::isCondition).map(f -> id(folder, f)).filter(id -> id.chars().filter(c -> c == '/').count() == 1)
          .sorted().map(id -> new UserRule(folder, id)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file lies in a rule's own folder, beside a condition that is named like the folder. */
  public static boolean isBesideCondition(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder.getFileName() != null && Files.isRegularFile(folder.resolve(folder.getFileName() + ".drl"));
  }

  /** The rule's condition. */
  public Path drl() {
    return folder.resolve(RuleCatalogue.path(id, ".drl"));
  }

  /** The rule's page. */
  public Path page() {
    return folder.resolve(RuleCatalogue.path(id, ".md"));
  }

  /** Another file of the rule's folder, such as {@code fires.cost}. */
  public Path file(String name) {
    return folder.resolve(id).resolve(name);
  }

  private static boolean isCondition(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isBesideCondition(file)
        && file.getFileName().toString().equals(file.toAbsolutePath().getParent().getFileName() + ".drl");
  }

  private static String id(Path folder, Path file) {
    return folder.relativize(file.getParent()).toString().replace('\\', '/');
  }
}
