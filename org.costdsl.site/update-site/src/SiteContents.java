import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Collects what the p2 publisher reads: the bundles that the features name, under the names that p2 expects, bundles with our
 * sources, and the features with the versions of just these bundles. Arguments: the repository's root, the folder of the
 * assembled bundles, the folder to write.
 */
final class SiteContents {

  private static final Pattern PLACEHOLDER = Pattern.compile("@version:([^@]+)@");

  private final Path root;
  private final Path out;
  private final Map<String, Path> bundles = new HashMap<>();
  private final Map<String, String> versions = new HashMap<>();

  private SiteContents(Path root, Path out) {
    this.root = root;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    SiteContents contents = new SiteContents(Path.of(arguments[0]), Path.of(arguments[2]));
    Files.createDirectories(contents.out.resolve("plugins"));
    Files.createDirectories(contents.out.resolve("features"));
    contents.read(Path.of(arguments[1]));
    contents.sources("org.costdsl.lang", List.of("src/main/java", "src/main/resources", "target/xtext-gen"));
    contents.sources("org.costdsl.ui", List.of("src/main/java", "src/main/resources"));
    contents.feature("org.costdsl.feature", "feature");
    contents.feature("org.costdsl.source.feature", "source-feature");
  }

  private void read(Path assembled) throws IOException {
    for (Path jar : listed(assembled)) {
      try (JarFile file = new JarFile(jar.toFile())) {
        Attributes manifest = file.getManifest().getMainAttributes();
        String name = manifest.getValue("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
        bundles.put(name, jar);
        versions.put(name, manifest.getValue("Bundle-Version").strip());
      }
    }
  }

  /** A bundle that Eclipse recognises as the sources of another. */
  private void sources(String bundle, List<String> folders) throws IOException {
    String version = versions.get(bundle);
    Manifest manifest = new Manifest();
    Map.of("Manifest-Version", "1.0", "Bundle-ManifestVersion", "2", "Bundle-SymbolicName", bundle + ".source",
        "Bundle-Name", bundle + " sources", "Bundle-Version", version, "Bundle-Vendor", "costdsl",
        "Eclipse-SourceBundle", bundle + ";version=\"" + version + "\";roots:=\".\"")
        .forEach(manifest.getMainAttributes()::putValue);
    Path jar = Files.createDirectories(out.resolve("sources")).resolve(bundle + ".jar");
    try (JarOutputStream zip = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (String folder : folders) {
        add(root.resolve(bundle).resolve(folder), zip);
      }
    }
    bundles.put(bundle + ".source", jar);
    versions.put(bundle + ".source", version);
  }

  private static void add(Path folder, JarOutputStream zip) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder of sources " + folder);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  /** Fills a feature in, and takes the bundles that it names into the site. */
  private void feature(String id, String folder) throws IOException {
    String template = Files.readString(root.resolve("org.costdsl.site/update-site/src").resolve(folder).resolve("feature.xml"));
    for (Matcher named = PLACEHOLDER.matcher(template); named.find();) {
      take(named.group(1));
    }
    String version = versions.get("org.costdsl.ui");
    String text = PLACEHOLDER.matcher(template).replaceAll(named -> versions.get(named.group(1))).replace("@version@", version)
        .replace("@license@", escaped(Files.readString(root.resolve("LICENSE"))));
    try (JarOutputStream zip = new JarOutputStream(Files.newOutputStream(out.resolve("features/" + id + "_" + version + ".jar")))) {
      zip.putNextEntry(new ZipEntry("feature.xml"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("LICENSE"));
      Files.copy(root.resolve("LICENSE"), zip);
      zip.closeEntry();
    }
  }

  private void take(String bundle) throws IOException {
    if (!bundles.containsKey(bundle)) {
      throw new IOException("the feature names " + bundle + ", which is not among the assembled bundles");
    }
    Path named = out.resolve("plugins").resolve(bundle + "_" + versions.get(bundle) + ".jar");
    Files.copy(bundles.get(bundle), named, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
