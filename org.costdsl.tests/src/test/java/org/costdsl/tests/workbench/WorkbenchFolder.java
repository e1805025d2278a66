package org.costdsl.tests.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assembled workbench, and a configuration of it with the bundles of the tests. */
record WorkbenchFolder(Path folder) {

  /** The launcher's jar. */
  Path launcher() throws IOException {
    return jars(folder.resolve("plugins")).stream().filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher-"))
        .findFirst().orElseThrow(() -> new IOException("no launcher in " + folder));
  }

  /** Writes a configuration into an empty folder: the workbench's own, and further bundles. */
  void configure(Path configuration, List<Path> bundles) throws IOException {
    String further = bundles.stream().map(b -> ",reference:file:" + b).collect(Collectors.joining());
    String own = Files.readString(folder.resolve("configuration/config.ini"), StandardCharsets.UTF_8);
    String all = own.lines().map(line -> line.startsWith("osgi.bundles=") ? line + further : line).collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(configuration.resolve("config.ini"), all, StandardCharsets.UTF_8);
  }

  static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(p -> p.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
