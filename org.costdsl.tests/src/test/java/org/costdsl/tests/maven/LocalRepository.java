package org.costdsl.tests.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;

/**
 * A local Maven repository with this build's own plugin, which is not installed anywhere: everything else is linked from the
 * user's repository, which stays as it is.
 */
final class LocalRepository {

  private static final String GROUP = "costdsl";
  private static final List<String> POMS = List.of("", "org.costdsl.site/eclipse-bom", "org.costdsl.lang", "org.costdsl.maven");
  private static final List<String> IDS = List.of("org.costdsl.parent", "org.costdsl.eclipse-bom", "org.costdsl.lang",
      "org.costdsl.maven");

  private LocalRepository() {
  }

  /** Makes the repository in an empty folder. */
  static Path in(Path folder, String version) throws IOException {
    Path users = Path.of(System.getProperty("costdsl.maven.repository", System.getProperty("user.home") + "/.m2/repository"));
    link(users, folder, "org");
    Path org = Files.createDirectory(folder.resolve("org"));
    link(users.resolve("org"), org, GROUP);
    for (int i = 0; i < IDS.size(); i++) {
      String id = IDS.get(i);
      Path place = Files.createDirectories(org.resolve(GROUP).resolve(id).resolve(version));
      Path module = Repository.file(POMS.get(i));
      Files.copy(module.resolve("pom.xml"), place.resolve(id + "-" + version + ".pom"));
      Path jar = module.resolve("target/" + id + "-" + version + ".jar");
      if (Files.exists(jar)) {
        Files.copy(jar, place.resolve(jar.getFileName()));
      }
    }
    return folder;
  }

  /** Removes the repository; links go, what they lead to stays. */
  static void remove(Path repository) throws IOException {
    try (Stream<Path> own = Files.walk(repository)) {
      for (Path path : own.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void link(Path from, Path to, String except) throws IOException {
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.filter(e -> !e.getFileName().toString().equals(except)).toList()) {
        Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
      }
    }
  }
}
