package org.costdsl.tests.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes archives as somebody may who means ill: any name, twice, links. */
final class Zip implements AutoCloseable {

  private static final int LINK = 0120777;

  private final ZipArchiveOutputStream out;

  Zip(Path file) throws IOException {
    this.out = new ZipArchiveOutputStream(file);
  }

  Zip file(String name, String text) {
    return add(new ZipArchiveEntry(name), text.getBytes(StandardCharsets.UTF_8));
  }

  Zip file(String name, byte[] content) {
    return add(new ZipArchiveEntry(name), content);
  }

  Zip link(String name, String target) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setUnixMode(LINK);
    return add(entry, target.getBytes(StandardCharsets.UTF_8));
  }

  private Zip add(ZipArchiveEntry entry, byte[] content) {
    try {
      out.putArchiveEntry(entry);
      out.write(content);
      out.closeArchiveEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
