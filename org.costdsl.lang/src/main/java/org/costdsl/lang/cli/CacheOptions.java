package org.costdsl.lang.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Option;

/** The option to check everything anew, and where the results of earlier checks are kept. */
final class CacheOptions {

  /** The word that says so. */
  static final String OFF = "--no-cache";

  @Option(names = OFF, description = "Check unchanged files anew as well, and keep nothing for the next check.")
  private boolean off;

  boolean off() {
    return off;
  }

  /** The folder of the user's caches, by the conventions of the system; none if there is no home. */
  static Optional<Path> folder(Map<String, String> environment) {
    return absolute(environment.get("XDG_CACHE_HOME")).or(() -> absolute(environment.get("LOCALAPPDATA")))
        .or(() -> absolute(environment.get("HOME")).map(h -> h.resolve(".cache"))).map(c -> c.resolve("costdsl").resolve("checks"));
  }

  private static Optional<Path> absolute(String folder) {
    return Optional.ofNullable(folder).filter(f -> !f.isBlank()).map(Path::of).filter(Path::isAbsolute);
  }

  /** Which build of the tool this is; none where it does not run from a jar, since classes may then change without a trace. */
  static Optional<String> build() {
    try {
      Path jar = Path.of(CacheOptions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
      return attributes.isRegularFile() ? Optional.of(jar + " " + attributes.size() + " "
          + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)) : Optional.empty();
    } catch (IOException | URISyntaxException e) {
      // no trace of the build, no cache
      return Optional.empty();
    }
  }
}
