package org.costdsl.lang.analysis.share;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.costdsl.lang.analysis.SourceFiles;
import org.costdsl.lang.analysis.ToolVersion;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;

/**
 * One file that carries all it needs: cost files, libraries, the standard library as it was, and a manifest with the hash of
 * each and everything else that figures depend on. Its bytes depend on its content only.
 */
public final class Bundle {

  /** How the names of bundles end. */
  public static final String ENDING = ".costz";

  static final String MANIFEST = "manifest.json";
  static final String MANIFEST_HASH = "manifest.sha256";
  static final String FILES = "files/";
  static final String STANDARD = "standard/";
  static final String LIBRARIES = "libraries/";

  static final IssueCode UNUSABLE = new IssueCode("bundle/unusable");
  static final IssueCode CHANGED = new IssueCode("bundle/changed");
  static final IssueCode VERSION = new IssueCode("bundle/version");

  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path path;
  private final Manifest manifest;
  private final Map<String, byte[]> files;
  private final List<String> differences;

  private Bundle(Path path, Manifest manifest, Map<String, byte[]> files, List<String> differences) {
    this.path = path;
    this.manifest = manifest;
    this.files = files;
    this.differences = differences;
  }

  /** Whether a file's name is that of a bundle. */
  public static boolean isNamed(Path file) {
    return file.toString().endsWith(ENDING);
  }

  static Bundle open(Path path) throws Fault {
    String shown = SourceFiles.display(path);
    Map<String, byte[]> all = new LinkedHashMap<>(Archive.read(path));
    byte[] written = all.remove(MANIFEST);
    byte[] hash = all.remove(MANIFEST_HASH);
    if (written == null) {
      throw Fault.of(UNUSABLE, shown, shown + " is no bundle: it has no file " + MANIFEST);
    }
    try {
      Manifest manifest = Manifest.of(Texts.of(written, shown + "/" + MANIFEST));
      List<String> differences = differences(manifest, all);
      if (hash == null || !Arrays.equals(hash, hashLine(written))) {
        differences.add(0, MANIFEST + " is not what " + MANIFEST_HASH + " says");
      }
      if (differences.isEmpty() && !Arrays.equals(bytes(manifest, all), Files.readAllBytes(path))) {
        differences.add("the archive itself was packed anew or changed around its files");
      }
      return new Bundle(path, manifest, all, differences).checked();
    } catch (IllegalArgumentException e) {
      throw Fault.of(UNUSABLE, shown + "/" + MANIFEST, shown + " is no bundle that can be used, its " + MANIFEST + " says: " + e.getMessage());
    } catch (IOException e) {
      throw Fault.of(Archive.UNREADABLE, shown, shown + " cannot be read");
    }
  }

  private static List<String> differences(Manifest manifest, Map<String, byte[]> files) {
    List<String> differences = new ArrayList<>();
    Set<String> unlisted = new LinkedHashSet<>(files.keySet());
    for (Manifest.Entry entry : manifest.files()) {
      byte[] content = files.get(entry.name());
      unlisted.remove(entry.name());
      if (content == null) {
        differences.add(entry.name() + " is missing");
      } else if (!Manifest.hash(content).equals(entry.sha256()) || content.length != entry.bytes()) {
        differences.add(entry.name() + " has been changed: its SHA-256 is not the manifest's");
      }
    }
    unlisted.forEach(name -> differences.add(name + " is not in the manifest"));
    return differences;
  }

  private Bundle checked() throws Fault {
    String shown = SourceFiles.display(path);
    for (String name : manifest.check()) {
      if (!files.containsKey(FILES + name)) {
        throw Fault.of(UNUSABLE, shown, shown + " lacks " + FILES + name + ", which is to be checked");
      }
    }
    if (manifest.check().isEmpty() || files.keySet().stream().noneMatch(n -> n.startsWith(STANDARD))) {
      throw Fault.of(UNUSABLE, shown, shown + " lacks " + (manifest.check().isEmpty() ? "a file to check" : "the standard library"));
    }
    return this;
  }

  /** What is not as the manifest says; errors if the bundle is locked. */
  List<LanguageIssue> differences(boolean locked) {
    String shown = SourceFiles.display(path);
    Severity severity = locked ? Severity.ERROR : Severity.WARNING;
    List<LanguageIssue> issues = new ArrayList<>();
    differences.forEach(d -> issues.add(Fault.issue(CHANGED, severity, SourceRange.startOf(shown), shown + ": " + d)));
    ToolVersion current = ToolVersion.current();
    if (!manifest.tool().equals(current.tool()) || !manifest.language().equals(current.language())) {
      issues.add(Fault.issue(VERSION, severity, SourceRange.startOf(shown), shown + " was made by costdsl " + manifest.tool() + ", language "
          + manifest.language() + "; this is " + current.tool() + ", language " + current.language()));
    }
    return issues;
  }

  Manifest manifest() {
    return manifest;
  }

  /** The files to be checked, by the name under which they are shown. */
  public Map<Path, String> checkedTexts() throws Fault {
    return texts(true);
  }

  /** The other cost files that those refer to. */
  public Map<Path, String> otherTexts() throws Fault {
    return texts(false);
  }

  private Map<Path, String> texts(boolean checked) throws Fault {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : below(FILES).entrySet()) {
      if (manifest.check().contains(file.getKey()) == checked) {
        texts.put(path.resolve(file.getKey()), file.getValue());
      }
    }
    return texts;
  }

  /** The standard library as it was, by file name in the order of its index. */
  public Map<String, String> standard() throws Fault {
    return below(STANDARD);
  }

  List<Library> libraries() throws Fault {
    Map<String, Map<String, byte[]>> byFolder = new TreeMap<>();
    files.forEach((name, content) -> {
      if (name.startsWith(LIBRARIES) && name.indexOf('/', LIBRARIES.length()) > 0) {
        int end = name.indexOf('/', LIBRARIES.length());
        byFolder.computeIfAbsent(name.substring(0, end), n -> new HashMap<>()).put(name.substring(end + 1), content);
      }
    });
    List<Library> libraries = new ArrayList<>();
    for (Map.Entry<String, Map<String, byte[]>> folder : byFolder.entrySet()) {
      libraries.add(Library.of(folder.getValue(), SourceFiles.display(path) + "/" + folder.getKey()));
    }
    return libraries;
  }

  private Map<String, String> below(String folder) throws Fault {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().startsWith(folder)) {
        texts.put(file.getKey().substring(folder.length()), Texts.of(file.getValue(), SourceFiles.display(path) + "/" + file.getKey()));
      }
    }
    return texts;
  }

  /** What a bundle is made of. */
  public record Content(Map<String, String> checked, Map<String, String> others, Map<String, String> standard, List<Library> libraries) {

    private Map<String, byte[]> files() {
      Map<String, byte[]> files = new LinkedHashMap<>();
      Map<String, String> own = new TreeMap<>(checked);
      own.putAll(others);
      own.forEach((name, text) -> files.put(FILES + name, text.getBytes(StandardCharsets.UTF_8)));
      for (Library library : libraries) {
        library.files().forEach((name, content) -> files.put(LIBRARIES + library.name() + "/" + name, content));
      }
      standard.forEach((name, text) -> files.put(STANDARD + name, text.getBytes(StandardCharsets.UTF_8)));
      return files;
    }
  }

  /** What figures depend on beside files. */
  public record Terms(String date, int samples, long seed, Map<String, Double> thresholds) {
  }

  /** The bytes of a bundle, the same for the same content wherever and whenever it is made. */
  public static byte[] bytes(Content content, Terms terms) {
    ToolVersion version = ToolVersion.current();
    Map<String, byte[]> files = content.files();
    List<Manifest.Entry> entries = files.entrySet().stream().map(f -> Manifest.Entry.of(f.getKey(), f.getValue())).toList();
    Manifest manifest = new Manifest(Manifest.SCHEMA, version.tool(), version.language(), terms.date, terms.samples, terms.seed,
        terms.thresholds, content.checked.keySet().stream().sorted().toList(), entries);
    return bytes(manifest, files);
  }

  private static byte[] bytes(Manifest manifest, Map<String, byte[]> files) {
    byte[] written = manifest.bytes();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, MANIFEST, written);
      add(zip, MANIFEST_HASH, hashLine(written));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        add(zip, file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive in memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  /** Stored, not deflated: other builds of Java may deflate in another way. */
  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setTimeLocal(EARLIEST);
    entry.setSize(content.length);
    CRC32 crc = new CRC32();
    crc.update(content);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] hashLine(byte[] manifest) {
    return (Manifest.hash(manifest) + "  " + MANIFEST + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
