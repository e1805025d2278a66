package org.costdsl.tests.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An Eclipse platform without costdsl, installed by p2 as a downloaded one is, from the bundles of the assembled workbench. */
record StockPlatform(Path folder, P2 p2) {

  private static final String PRODUCT = "org.costdsl.tests.platform";
  private static final String PUBLISHER = "org.eclipse.equinox.p2.publisher.";
  private static final String UPDATES = "configuration/org.eclipse.update/";
  private static final String DIRECTOR = "org.eclipse.equinox.p2.director";
  private static final Map<String, Integer> STARTED = Map.of("org.apache.felix.scr", 2, "org.eclipse.core.runtime", 4,
      "org.eclipse.equinox.common", 2, "org.eclipse.equinox.event", 2, "org.eclipse.equinox.simpleconfigurator", 1);

  /** Publishes the bundles that a site does not bring, and installs them. */
  static StockPlatform install(Path run, P2 p2, Path assembled, Path site) throws IOException, InterruptedException {
    Path bundles = Files.createDirectories(run.resolve("bundles/plugins"));
    Set<String> names = copyPlatform(p2, assembled, site, bundles);
    Path product = Files.writeString(run.resolve("platform.product"), product(names));
    String repository = run.resolve("repository").toUri().toString();
    p2.run(PUBLISHER + "FeaturesAndBundlesPublisher", "-metadataRepository", repository, "-artifactRepository", repository,
        "-source", bundles.getParent().toString(), "-publishArtifacts");
    p2.run(PUBLISHER + "ProductPublisher", "-metadataRepository", repository, "-artifactRepository", repository, "-append",
        "-productFile", product.toString(), "-flavor", "tooling", "-configs", "gtk.linux.x86_64");
    StockPlatform platform = new StockPlatform(run.resolve("eclipse"), p2);
    p2.run(DIRECTOR, "-repository", repository, "-installIU", PRODUCT, "-destination", platform.folder.toString(),
        "-bundlepool", platform.folder.toString(), "-profile", "platform", "-roaming",
        "-profileProperties", "org.eclipse.update.install.features=true", "-p2.os", "linux", "-p2.ws", "gtk", "-p2.arch", "x86_64");
    return platform;
  }

  /** Installs a feature from a repository, as a user does by Help, Install New Software. */
  void install(String feature, Path repository) throws IOException, InterruptedException {
    p2.run(DIRECTOR, "-repository", repository.toUri().toString(), "-installIU", feature + ".feature.group",
        "-destination", folder.toString());
  }

  void uninstall(String feature) throws IOException, InterruptedException {
    p2.run(DIRECTOR, "-uninstallIU", feature + ".feature.group", "-destination", folder.toString());
  }

  /**
   * Its files, save p2's own history, and save the list of update sites, which the first installation begins and which stays:
   * that it names nothing of what was installed is seen by {@link #naming}.
   */
  Set<String> files() throws IOException {
    return walked(name -> !name.startsWith("p2/") && !name.startsWith(UPDATES));
  }

  /** The files of its configuration in which a word stands. */
  Set<String> naming(String word) throws IOException {
    Set<String> found = new TreeSet<>();
    for (String name : walked(n -> n.startsWith("configuration/"))) {
      if (new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1).contains(word)) {
        found.add(name);
      }
    }
    return found;
  }

  private Set<String> walked(Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).filter(wanted)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The bundles that it starts with, one a line. */
  List<String> bundles() throws IOException {
    return Files.readAllLines(folder.resolve(WorkbenchFolder.BUNDLES));
  }

  private static Set<String> copyPlatform(P2 p2, Path assembled, Path site, Path to) throws IOException {
    Set<String> brought = new HashSet<>();
    for (Path jar : WorkbenchFolder.jars(site.resolve("plugins"))) {
      brought.add(symbolicName(jar));
    }
    Set<String> names = new TreeSet<>();
    Stream<Path> configurator = WorkbenchFolder.jars(p2.program().folder().resolve("plugins")).stream()
        .filter(jar -> jar.getFileName().toString().matches("org.eclipse.equinox.simpleconfigurator-[0-9].*"));
    for (Path jar : Stream.concat(WorkbenchFolder.jars(assembled.resolve("plugins")).stream(), configurator).toList()) {
      String name = symbolicName(jar);
      if (!brought.contains(name)) {
        Files.copy(jar, to.resolve(jar.getFileName()));
        names.add(name);
      }
    }
    return names;
  }

  private static String symbolicName(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
    }
  }

  private static String product(Set<String> names) {
    String plugins = names.stream().map(name -> "<plugin id=\"" + name + "\"/>\n").collect(Collectors.joining());
    String started = STARTED.entrySet().stream()
        .map(e -> "<plugin id=\"" + e.getKey() + "\" autoStart=\"true\" startLevel=\"" + e.getValue() + "\"/>\n")
        .collect(Collectors.joining());
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <?pde version="3.5"?>
        <product name="platform" uid="%s" application="org.eclipse.ui.ide.workbench" version="1.0.0" useFeatures="false"
            includeLaunchers="false">
        <configIni use="default"/>
        <plugins>
        %s</plugins>
        <configurations>
        %s</configurations>
        </product>
        """.formatted(PRODUCT, plugins, started);
  }
}
