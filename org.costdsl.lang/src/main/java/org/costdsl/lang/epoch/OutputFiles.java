package org.costdsl.lang.epoch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of an import: drafts until the last row is through, so that a table that breaks off leaves no half of itself. */
final class OutputFiles implements AutoCloseable {

  private static final String FIRST_LINE = "// Imported by `costdsl import epoch`; importing again replaces this file.";
  private static final String HEAD = FIRST_LINE + """

      // Data: Epoch AI, table of models, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); changed in form.
      language 1.0
      package epoch.models
      import costdsl.hardware.*
      import costdsl.sources.*

      currency USD
      """;

  private final Path folder;
  private final Path drafts;
  private final Map<String, Writer> open = new TreeMap<>();

  OutputFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.drafts = Files.createTempDirectory(folder, ".import");
  }

  /** Adds text to the file of that name, without its ending. */
  void append(String name, String text) {
    try {
      open.computeIfAbsent(name, this::begin).append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Writer begin(String name) {
    try {
      Writer writer = Files.newBufferedWriter(drafts.resolve(name + ".cost"));
      writer.append(HEAD);
      String year = name.substring(name.indexOf('-') + 1);
      if (year.matches("\\d{4}")) {
        writer.append("as of ").append(year).append("-12-31\n");
      }
      return writer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts all files in place; one that somebody else wrote is not replaced, and then none is. */
  List<Path> finish() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Writer> file : open.entrySet()) {
      file.getValue().close();
      files.add(folder.resolve(file.getKey() + ".cost"));
    }
    for (Path file : files) {
      if (Files.exists(file) && !isImported(file)) {
        throw new IOException(file + " is there already and was not written by an import");
      }
    }
    for (Path file : files) {
      Files.move(drafts.resolve(file.getFileName()), file, StandardCopyOption.REPLACE_EXISTING);
    }
    return files;
  }

  private static boolean isImported(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().filter(FIRST_LINE::equals).isPresent();
    }
  }

  @Override
  public void close() throws IOException {
    for (Writer writer : open.values()) {
      writer.close();
    }
    try (Stream<Path> left = Files.list(drafts)) {
      for (Path draft : left.toList()) {
        Files.delete(draft);
      }
    }
    Files.delete(drafts);
  }
}
