package org.costdsl.lang.analysis;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.costdsl.lang.scoping.PackageIndex;
import org.eclipse.emf.common.util.URI;

/**
 * What the analysis of each file rests on, beside tool, settings and date, as one hash a file: its name, its text and the texts of
 * the files that it can refer to. Nothing is parsed for it.
 */
public final class FileKeys {

  private final Map<Path, Key> keys;
  private final List<Content> shared;

  private FileKeys(Map<Path, Key> keys, List<Content> shared) {
    this.keys = keys;
    this.shared = shared;
  }

  /**
   * Hashes of one file, in hexadecimal digits.
   *
   * @param content the text alone
   * @param near rests on what the file's words can refer to
   * @param far rests on every package of the run: an unknown name is looked for in all of them
   */
  public record Key(String content, String near, String far) {
  }

  /** A file, the hash of its text, and the text itself where others may refer to it: only those are kept in memory. */
  private record Content(Path file, String hash, Optional<String> shared) {
  }

  /** The keys of files, in their order; a file that cannot be read has none. */
  public static FileKeys of(List<Path> files) {
    List<Content> contents = files.parallelStream().map(FileKeys::read).flatMap(Optional::stream).toList();
    PackageIndex index = new PackageIndex();
    Map<URI, Content> shared = new HashMap<>();
    for (Content content : contents) {
      content.shared.ifPresent(text -> {
        URI uri = ModelReader.uri(content.file);
        index.add(uri, text);
        shared.put(uri, content);
      });
    }
    Map<URI, Set<URI>> reach = new HashMap<>();
    shared.forEach((uri, content) -> reach.put(uri, index.within(content.shared.orElseThrow())));
    Map<Set<URI>, String> known = new ConcurrentHashMap<>();
    String all = hash(index.declaring(), shared);
    Map<Path, Key> keys = new LinkedHashMap<>();
    contents.parallelStream().map(c -> Map.entry(c.file, key(c, all, known.computeIfAbsent(index.within(c.shared.orElseGet(() -> FileText.of(c.file).text())),
        s -> hash(closure(s, reach), shared))))).forEachOrdered(e -> keys.put(e.getKey(), e.getValue()));
    return new FileKeys(keys, List.copyOf(shared.values()));
  }

  private static Optional<Content> read(Path file) {
    FileText text = FileText.of(file);
    return text.problem().isPresent() ? Optional.empty() : Optional.of(new Content(file, hash(text.text()),
        Optional.of(text.text()).filter(PackageIndex::mayDeclare)));
  }

  private static Key key(Content content, String all, String others) {
    String own = SourceFiles.display(content.file) + "\n" + content.hash + "\n";
    return new Key(content.hash, hash(own + others), hash(own + "all\n" + all));
  }

  private static Set<URI> closure(Set<URI> files, Map<URI, Set<URI>> reach) {
    Set<URI> closure = new LinkedHashSet<>(files);
    List<URI> open = List.copyOf(files);
    while (!open.isEmpty()) {
      open = open.stream().flatMap(f -> reach.get(f).stream()).filter(closure::add).toList();
    }
    return closure;
  }

  private static String hash(Collection<URI> files, Map<URI, Content> contents) {
    StringBuilder all = new StringBuilder();
    files.stream().sorted((a, b) -> a.toString().compareTo(b.toString()))
        .forEach(f -> all.append(f).append('\n').append(contents.get(f).hash).append('\n'));
    return hash(all.toString());
  }

  /** SHA-256 of a text. */
  public static String hash(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  /** Whether the files that others can refer to are still what they were. */
  public boolean hold() {
    return shared.stream().allMatch(c -> hash(FileText.of(c.file).text()).equals(c.hash));
  }

  /** The hashes of a file. */
  public Optional<Key> of(Path file) {
    return Optional.ofNullable(keys.get(file));
  }
}
