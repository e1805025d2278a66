package org.costdsl.lang.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file so that a reader sees either the old text or the whole new one. */
public final class AtomicFile {

  private AtomicFile() {
  }

  /** What writes a text piece by piece. */
  @FunctionalInterface
  public interface Content {

    /** Writes all of it; leaves the writer open. */
    void to(Writer writer) throws IOException;
  }

  /** Replaces the file's content with the text as UTF-8; a failure leaves it as it was. */
  public static void write(Path file, String text) throws IOException {
    write(file, writer -> writer.write(text));
  }

  /** Replaces the file's content with what is written, as UTF-8; a failure of any kind leaves it as it was. */
  public static void write(Path file, Content content) throws IOException {
    replace(file, draft -> {
      try (Writer writer = Files.newBufferedWriter(draft)) {
        content.to(writer);
      }
    });
  }

  /** Replaces the file's content with the bytes; a failure leaves it as it was. */
  public static void write(Path file, byte[] bytes) throws IOException {
    replace(file, draft -> Files.write(draft, bytes));
  }

  /** Replaces the file's content with the bytes that are left in a buffer; a failure leaves it as it was. */
  public static void write(Path file, ByteBuffer bytes) throws IOException {
    replace(file, draft -> {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
    });
  }

  /** What fills a draft. */
  @FunctionalInterface
  private interface Filling {
    void of(Path draft) throws IOException;
  }

  private static void replace(Path file, Filling filling) throws IOException {
    if (isDevice(file)) {
      filling.of(file);
      return;
    }
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft = draft(target);
    try {
      filling.of(draft);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** An empty file beside the target with the rights that the target has, or that any new file gets; a temporary one would be private. */
  private static Path draft(Path target) throws IOException {
    Path draft = target.resolveSibling("." + target.getFileName() + UUID.randomUUID() + ".part");
    Files.createFile(draft);
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (view != null && Files.exists(target)) {
      Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
    }
    return draft;
  }

  /** A terminal, a pipe, the null device: written to as it is, since a file in its place would be the end of it. */
  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
