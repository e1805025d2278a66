package org.costdsl.tests.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;

/** The rule folders of the checkout. */
final class RuleFolders {

  private RuleFolders() {
  }

  static Path root() {
    return Repository.file("org.costdsl.lang/src/main/resources/rules");
  }

  /** Ids of all rule folders, in order: `category/name`. */
  static List<String> ids() {
    try (Stream<Path> folders = Files.walk(root(), 2)) {
      return folders.filter(f -> f.getNameCount() == root().getNameCount() + 2 && Files.isDirectory(f))
          .map(f -> root().relativize(f).toString().replace('\\', '/')).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of a rule's folder. */
  static Path file(String id, String name) {
    return root().resolve(id).resolve(name);
  }

  static Path drl(String id) {
    return file(id, name(id) + ".drl");
  }

  static Path page(String id) {
    return file(id, name(id) + ".md");
  }

  static String name(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
