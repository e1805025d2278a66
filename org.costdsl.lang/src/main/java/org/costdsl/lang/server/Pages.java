package org.costdsl.lang.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.lang.rule.RulePage;

/** Pages of rules and files of the standard library as files that any editor can open; they live as long as the server. */
final class Pages {

  private final Map<String, Optional<Path>> written = new HashMap<>();
  private Path folder;

  /** The address of a rule's page; empty for a code that has none. */
  Optional<String> ofRule(String id) {
    return written.computeIfAbsent("rules/" + id + ".md",
        file -> RuleCatalogue.standard().rule(id).map(RulePage::text).map(text -> write(file, text))).map(p -> p.toUri().toString());
  }

  /** A file of the library as a file of the machine. */
  Path ofLibrary(String name, Supplier<String> text) {
    String file = name.replaceFirst("^costdsl:/+", "");
    return written.computeIfAbsent(file, f -> Optional.of(write(f, text.get()))).orElseThrow();
  }

  /** Whether a file is one of these pages. */
  boolean contains(String name) {
    return folder != null && Path.of(name).startsWith(folder);
  }

  private Path write(String name, String text) {
    try {
      if (folder == null) {
        folder = Files.createTempDirectory("costdsl-");
      }
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      file.toFile().setReadOnly();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name, e);
    }
  }

  /** Removes all pages. */
  void delete() throws IOException {
    if (folder != null) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
      folder = null;
    }
  }
}
