package org.costdsl.tests.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assembled workbench, and a configuration of it with the bundles of the tests. */
record WorkbenchFolder(Path folder) {

  /** Where p2 lists the bundles of what it installed. */
  static final Path BUNDLES = Path.of("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");

  /** The launcher's jar. */
  Path launcher() throws IOException {
    return jars(folder.resolve("plugins")).stream().filter(p -> p.getFileName().toString().matches("org.eclipse.equinox.launcher[-_].*"))
        .findFirst().orElseThrow(() -> new IOException("no launcher in " + folder));
  }

  /** Writes a configuration into an empty folder: the workbench's own, and further bundles. */
  void configure(Path configuration, List<Path> bundles) throws IOException {
    if (Files.exists(folder.resolve(BUNDLES))) {
      configureInstalled(configuration, bundles);
    } else {
      configureAssembled(configuration, bundles);
    }
  }

  /** Where p2 installed it, a list beside the configuration names the bundles. */
  private void configureInstalled(Path configuration, List<Path> bundles) throws IOException {
    List<String> listed = new ArrayList<>(Files.readAllLines(folder.resolve(BUNDLES)));
    for (Path bundle : bundles) {
      try (JarFile jar = new JarFile(bundle.toFile())) {
        Attributes manifest = jar.getManifest().getMainAttributes();
        listed.add(manifest.getValue("Bundle-SymbolicName").replaceFirst(";.*", "") + "," + manifest.getValue("Bundle-Version") + ","
            + bundle.toUri() + ",4,false");
      }
    }
    Path list = Files.write(configuration.resolve("bundles.info"), listed);
    String own = Files.readString(folder.resolve("configuration/config.ini"), StandardCharsets.ISO_8859_1);
    Files.writeString(configuration.resolve("config.ini"), own.replaceAll("(?m)^(org.eclipse.equinox.simpleconfigurator.configUrl=).*",
        "$1" + Matcher.quoteReplacement(list.toUri().toString().replace(":", "\\:"))), StandardCharsets.ISO_8859_1);
  }

  private void configureAssembled(Path configuration, List<Path> bundles) throws IOException {
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
