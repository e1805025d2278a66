package org.costdsl.lang.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileKeys;
import org.costdsl.lang.analysis.FileResult;

/**
 * What an earlier check of the same files said, so that a file is checked again only if something that its check rested on has
 * changed. Each question (paths, settings, format, tool, day) has a file of its own, which is written beside the one before and
 * takes its place in one step: another process, or one that dies, leaves the old or the new one whole. Where it cannot be read or
 * written there is no cache, and nothing else changes.
 */
public final class CheckCache implements Closeable {

  private static final Duration KEPT = Duration.ofDays(14);
  private static final long MOST_BYTES = 1L << 29;

  /** Ending of a file that is still being written. */
  static final String DRAFT = ".part";

  private final Path file;
  private final FileKeys keys;
  private final Optional<PieceFile> before;
  private Path draft;
  private DataOutputStream out;
  private boolean changed;
  private int written;

  private CheckCache(Path file, FileKeys keys) {
    this.file = file;
    this.keys = keys;
    this.before = open(file);
  }

  /**
   * What is known of files.
   *
   * @param folder where caches are kept
   * @param question everything but files that the answer rests on
   */
  public static CheckCache in(Path folder, String question, FileKeys keys) {
    return new CheckCache(folder.resolve(FileKeys.hash(question) + ".check"), keys);
  }

  private static Optional<PieceFile> open(Path file) {
    try {
      return Files.exists(file) ? Optional.of(PieceFile.open(file)) : Optional.empty();
    } catch (IOException e) {
      // a cache that cannot be read is none
      return Optional.empty();
    }
  }

  /** Whether an earlier check tells what one would say now. */
  public boolean knows(Path path, String name) {
    Optional<FileKeys.Key> key = keys.of(path);
    return before.isPresent() && key.isPresent()
        && (before.get().holds(name, key.get().near()) || before.get().holds(name, key.get().far()));
  }

  /** Hands on what an earlier check said of a file that is known. */
  public void replay(String name, CheckStream results) throws IOException {
    Piece piece = before.orElseThrow().read(name);
    results.add(piece.totals(), piece.text());
    keep(piece);
  }

  /**
   * Keeps what was said of a file, unless it has changed since its hash was taken.
   *
   * @param far whether that may rest on any package of the run
   */
  public void keep(Path path, FileResult result, boolean far, CheckTotals totals, String text) {
    changed = true;
    keys.of(path).filter(key -> key.content().equals(FileKeys.hash(result.text())))
        .ifPresent(key -> keep(new Piece(result.file(), far ? key.far() : key.near(), totals, text)));
  }

  private void keep(Piece piece) {
    try {
      if (draft == null) {
        Files.createDirectories(file.getParent());
        draft = Files.createTempFile(file.getParent(), "check", DRAFT);
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16));
      }
      if (out != null) {
        byte[] bytes = piece.bytes();
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeInt(PieceFile.checksum(bytes));
        written++;
      }
    } catch (IOException e) {
      // no cache then: the disk is full or the folder not ours
      out = null;
    }
  }

  /** Puts what was kept in the place of what was there before. */
  public void finish() {
    try {
      if (out != null && keys.hold() && (changed || written != before.map(PieceFile::size).orElse(0))) {
        out.close();
        before.ifPresent(CheckCache::closed);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        draft = null;
        clean();
      } else if (before.isPresent()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      }
    } catch (IOException e) {
      // the next check finds the cache of the one before
      out = null;
    }
  }

  /** Drops caches that nobody has used for a while, the oldest first where all of them take too much room. */
  private void clean() throws IOException {
    long bytes = 0;
    for (Path old : newestFirst()) {
      bytes += Files.size(old);
      Duration age = Duration.between(Files.getLastModifiedTime(old).toInstant(), Instant.now());
      boolean left = old.toString().endsWith(DRAFT) && age.compareTo(Duration.ofDays(1)) > 0;
      if (left || age.compareTo(KEPT) > 0 || bytes > MOST_BYTES) {
        Files.deleteIfExists(old);
      }
    }
  }

  private List<Path> newestFirst() throws IOException {
    try (Stream<Path> all = Files.list(file.getParent())) {
      return all.sorted(Comparator.comparing((Path p) -> p.toFile().lastModified()).reversed()).toList();
    }
  }

  private static void closed(Closeable open) {
    try {
      open.close();
    } catch (IOException e) {
      throw new IllegalStateException("a file that was only read cannot be closed", e);
    }
  }

  /** Drops a draft that has not been finished. */
  @Override
  public void close() throws IOException {
    before.ifPresent(CheckCache::closed);
    if (draft != null) {
      if (out != null) {
        out.close();
      }
      Files.deleteIfExists(draft);
    }
  }
}
