package org.costdsl.lang.analysis.share;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.SourceFiles;
import org.costdsl.lang.diagnostic.IssueCode;

/**
 * A library of cost files with a name and a version, from a folder or an archive with a file {@value #STATEMENT}.
 *
 * @param name its name
 * @param version its version
 * @param texts its cost files by name within it, in order of name
 * @param shown where it was found, as the user named it
 */
public record Library(String name, String version, Map<String, String> texts, String shown) {

  static final String STATEMENT = "library.properties";
  static final IssueCode MISSING = new IssueCode("library/missing");
  static final IssueCode VERSION = new IssueCode("library/version");
  static final IssueCode OUTSIDE = new IssueCode("library/outside");
  static final IssueCode UNUSABLE = new IssueCode("library/unusable");

  private static final String NAME_PATTERN = "[a-z][a-z0-9]*([.-][a-z0-9]+)*";
  private static final String VERSION_PATTERN = "[0-9]+(\\.[0-9A-Za-z-]+)*";
  private static final int DEPTH = 40;

  /** Copies the texts. */
  public Library {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * Reads a library.
   *
   * @param wanted the version that is asked for, or its beginning, such as {@code 1.2}; empty for any
   */
  static Library read(Path location, Optional<String> wanted) throws Fault {
    String shown = SourceFiles.display(location);
    if (!Files.exists(location)) {
      throw Fault.of(MISSING, shown, "there is no library " + shown);
    }
    Library library = of(Files.isDirectory(location) ? folder(location, shown) : archive(location), shown);
    if (wanted.isPresent() && !library.version.equals(wanted.get()) && !library.version.startsWith(wanted.get() + ".")) {
      throw Fault.of(VERSION, shown, "library " + library.name + " in " + shown + " has version " + library.version + ", but "
          + wanted.get() + " is asked for");
    }
    return library;
  }

  /** The library that some files make up. */
  static Library of(Map<String, byte[]> files, String shown) throws Fault {
    byte[] statement = files.get(STATEMENT);
    if (statement == null) {
      throw Fault.of(UNUSABLE, shown, shown + " is no library: it has no file " + STATEMENT);
    }
    Properties stated = properties(Texts.of(statement, shown + "/" + STATEMENT), shown + "/" + STATEMENT);
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".cost")) {
        texts.put(file.getKey(), Texts.of(file.getValue(), shown + "/" + file.getKey()));
      }
    }
    return new Library(stated(stated, "name", NAME_PATTERN, shown), stated(stated, "version", VERSION_PATTERN, shown), texts, shown);
  }

  /** The file in which the library states its name and version. */
  String statement() {
    return "name = " + name + "\nversion = " + version + "\n";
  }

  private static String stated(Properties properties, String key, String pattern, String shown) throws Fault {
    String value = properties.getProperty(key, "").trim();
    if (!value.matches(pattern)) {
      throw Fault.of(UNUSABLE, shown + "/" + STATEMENT, shown + "/" + STATEMENT + (value.isEmpty() ? " states no " + key
          : " states a " + key + " that is none: `" + value + "`"));
    }
    return value;
  }

  static Properties properties(String text, String shown) throws Fault {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw Fault.of(UNUSABLE, shown, shown + " cannot be read: " + e.getMessage());
    }
  }

  /** The files of a folder; a link in it is refused, since it may lead out. */
  private static Map<String, byte[]> folder(Path folder, String shown) throws Fault {
    Map<String, byte[]> files = new TreeMap<>();
    long total = 0;
    try (Stream<Path> tree = Files.walk(folder, DEPTH)) {
      List<Path> all = tree.filter(p -> p.toString().endsWith(".cost") || p.equals(folder.resolve(STATEMENT)) || Files.isSymbolicLink(p))
          .filter(p -> !p.equals(folder)).sorted().toList();
      for (Path file : all) {
        if (Files.isSymbolicLink(file)) {
          throw Fault.of(OUTSIDE, shown, "library " + shown + " holds a link, `" + SourceFiles.display(folder.relativize(file))
              + "`; links are not followed");
        }
        total += Files.size(file);
        if (total > Archive.MOST_BYTES || files.size() >= Archive.MOST_FILES) {
          throw Fault.of(Archive.TOO_LARGE, shown, "library " + shown + " holds more than " + Archive.MOST_FILES + " files or 64 MB");
        }
        files.put(SourceFiles.display(folder.relativize(file)), Files.readAllBytes(file));
      }
    } catch (IOException | UncheckedIOException e) {
      throw Fault.of(UNUSABLE, shown, "library " + shown + " cannot be read");
    }
    return files;
  }

  /** The files of an archive; one folder around everything is taken off. */
  private static Map<String, byte[]> archive(Path file) throws Fault {
    Map<String, byte[]> files = Archive.read(file);
    String first = files.isEmpty() ? "" : files.keySet().iterator().next();
    String around = first.substring(0, first.indexOf('/') + 1);
    if (files.containsKey(STATEMENT) || around.isEmpty() || !files.keySet().stream().allMatch(n -> n.startsWith(around))) {
      return files;
    }
    Map<String, byte[]> inner = new TreeMap<>();
    files.forEach((name, bytes) -> inner.put(name.substring(around.length()), bytes));
    return inner;
  }

  /** All files by name within the library, as they are packed. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(STATEMENT, statement().getBytes(StandardCharsets.UTF_8));
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }
}
