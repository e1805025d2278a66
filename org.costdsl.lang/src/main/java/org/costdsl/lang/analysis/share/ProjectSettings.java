package org.costdsl.lang.analysis.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.SourceFiles;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;

/**
 * What the files themselves say of how they are worked out: the project's {@value #FILE}, or a bundle's manifest.
 *
 * @param samples draws per uncertain figure, where said
 * @param seed seed of all draws, where said
 * @param thresholds rule thresholds that differ from their page's default
 * @param context what the files are worked out together with
 */
public record ProjectSettings(OptionalInt samples, OptionalLong seed, Map<String, Double> thresholds, Context context) {

  /** The file in a project's folder. */
  public static final String FILE = "costdsl.properties";

  private static final IssueCode SEVERAL = new IssueCode("project/several");
  private static final IssueCode TWICE = new IssueCode("library/twice");

  /** Copies the thresholds. */
  public ProjectSettings {
    thresholds = Map.copyOf(thresholds);
  }

  /**
   * The settings of the project that files and folders belong to: of the nearest folder upwards with a {@value #FILE}.
   *
   * @param named further libraries, each a folder or an archive, with {@code @VERSION} behind it where one is wanted
   * @param locked whether a bundle must be as its manifest says
   */
  public static ProjectSettings of(List<Path> paths, List<String> named, boolean locked) {
    try {
      return paths.stream().anyMatch(p -> Bundle.isNamed(p) && !Files.isDirectory(p)) ? bundled(paths, named, locked) : project(paths, named);
    } catch (Fault e) {
      return new ProjectSettings(OptionalInt.empty(), OptionalLong.empty(), Map.of(), new Context(Optional.empty(), List.of(), named,
          Optional.empty(), Optional.empty(), List.of(e.issue())));
    }
  }

  private static ProjectSettings bundled(List<Path> paths, List<String> named, boolean locked) throws Fault {
    String shown = SourceFiles.display(paths.get(0));
    if (paths.size() > 1 || !named.isEmpty()) {
      throw Fault.of(SEVERAL, shown, "a bundle carries all it needs and is used alone; leave out "
          + (named.isEmpty() ? "the other paths" : "--library"));
    }
    Bundle bundle = Bundle.open(paths.get(0));
    Manifest manifest = bundle.manifest();
    SettingsFile.checkSamples(manifest.samples(), SourceFiles.display(paths.get(0)) + "/" + Bundle.MANIFEST, 1);
    Context context = new Context(Optional.of(manifest.day()), bundle.libraries(), List.of(), Optional.empty(), Optional.of(bundle),
        bundle.differences(locked));
    return new ProjectSettings(OptionalInt.of(manifest.samples()), OptionalLong.of(manifest.seed()), manifest.thresholds(), context);
  }

  private static ProjectSettings project(List<Path> paths, List<String> named) throws Fault {
    Optional<Path> folder = folder(paths);
    SettingsFile file = folder.isPresent() ? SettingsFile.read(folder.get().resolve(FILE)) : SettingsFile.NONE;
    List<LanguageIssue> problems = new ArrayList<>(file.problems());
    Map<String, Library> libraries = new HashMap<>();
    for (SettingsFile.Wanted wanted : file.libraries()) {
      add(libraries, wanted, problems);
    }
    for (String word : named) {
      add(libraries, SettingsFile.Wanted.of(word, Path.of("")), problems);
    }
    List<Library> sorted = libraries.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    return new ProjectSettings(file.samples(), file.seed(), file.thresholds(),
        new Context(Optional.empty(), sorted, named, folder, Optional.empty(), problems));
  }

  private static void add(Map<String, Library> libraries, SettingsFile.Wanted wanted, List<LanguageIssue> problems) {
    try {
      Library library = Library.read(wanted.location(), wanted.version());
      Library other = libraries.putIfAbsent(library.name(), library);
      if (other != null) {
        throw Fault.of(TWICE, library.shown(), "library " + library.name() + " is named twice: " + other.shown() + " and " + library.shown());
      }
    } catch (Fault e) {
      problems.add(wanted.place().map(p -> e.issue().at(p)).orElse(e.issue()));
    }
  }

  /** The nearest folder upwards of each path that has settings; all have to agree. */
  private static Optional<Path> folder(List<Path> paths) throws Fault {
    Set<Optional<Path>> found = new LinkedHashSet<>();
    paths.forEach(p -> found.add(above(p)));
    if (found.size() > 1) {
      String shown = SourceFiles.display(paths.get(0));
      throw Fault.of(SEVERAL, shown, "the paths belong to different projects: " + String.join(", ", found.stream()
          .map(f -> f.map(SourceFiles::display).orElse("none")).toList()) + "; check them one after the other");
    }
    return found.stream().findFirst().flatMap(f -> f);
  }

  private static Optional<Path> above(Path path) {
    return upwards(path).filter(f -> Files.isRegularFile(f.resolve(FILE), LinkOption.NOFOLLOW_LINKS)).findFirst();
  }

  private static Stream<Path> upwards(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return Stream.iterate(Files.isDirectory(path) ? absolute : absolute.getParent(), Objects::nonNull, Path::getParent);
  }

  /** Where a project's file is looked for. */
  public static Stream<Path> places(List<Path> paths) {
    return paths.stream().flatMap(ProjectSettings::upwards).map(f -> f.resolve(FILE)).distinct();
  }

  /** The real place of a library that a project names, which has to lie in the project's folder. */
  static boolean isInside(Path location, Path folder) {
    try {
      return !Files.exists(location) ? location.normalize().startsWith(folder.normalize())
          : location.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
