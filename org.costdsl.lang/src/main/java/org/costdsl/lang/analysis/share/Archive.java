package org.costdsl.lang.analysis.share;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.costdsl.lang.analysis.SourceFiles;
import org.costdsl.lang.diagnostic.IssueCode;

/**
 * The files in a zip archive that somebody else made, read into memory and never unpacked. Names that lead elsewhere, links,
 * a name used twice and archives that swell beyond bounds are refused.
 */
final class Archive {

  static final IssueCode UNREADABLE = new IssueCode("archive/unreadable");
  static final IssueCode NAME = new IssueCode("archive/name");
  static final IssueCode LINK = new IssueCode("archive/link");
  static final IssueCode TWICE = new IssueCode("archive/twice");
  static final IssueCode TOO_LARGE = new IssueCode("archive/too-large");

  static final long MOST_BYTES = 64_000_000;
  static final int MOST_FILES = 2_000;

  private static final int MEGABYTE = 1_000_000;
  private static final int BUFFER = 16_384;
  // Text shrinks to a tenth, repetitive text to a fiftieth; what goes beyond is made to swell.
  private static final long MOST_SWELLING = 200;

  private final String shown;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private long total;

  private Archive(Path file) {
    this.shown = SourceFiles.display(file);
  }

  /** The files by name, in the archive's order. */
  static Map<String, byte[]> read(Path file) throws Fault {
    Archive archive = new Archive(file);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw archive.tooLarge("is larger than " + MOST_BYTES / MEGABYTE + " MB");
      }
      archive.readAll(file);
    } catch (IOException | IllegalArgumentException e) {
      throw Fault.of(UNREADABLE, archive.shown, archive.shown + (Files.exists(file) ? " is no zip archive that can be read" : " does not exist"));
    }
    return Collections.unmodifiableMap(archive.files);
  }

  private void readAll(Path file) throws IOException, Fault {
    try (ZipFile zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_FILES) {
        throw tooLarge("holds more than " + MOST_FILES + " files");
      }
      for (ZipArchiveEntry entry : entries) {
        check(entry, zip);
        if (!entry.isDirectory()) {
          files.put(entry.getName(), content(entry, zip));
        }
      }
    }
  }

  private void check(ZipArchiveEntry entry, ZipFile zip) throws Fault {
    String name = entry.getName();
    if (!isSafe(name)) {
      throw Fault.of(NAME, shown, shown + " names a file `" + name + "`, which may lead out of the archive");
    }
    if (entry.isUnixSymlink()) {
      throw Fault.of(LINK, shown, shown + " holds a link, `" + name + "`; links are not followed");
    }
    if (files.containsKey(name)) {
      throw Fault.of(TWICE, shown, shown + " holds two files named `" + name + "`");
    }
    if (!zip.canReadEntryData(entry)) {
      throw Fault.of(UNREADABLE, shown, shown + ": `" + name + "` is encrypted or packed in an unusual way");
    }
  }

  /** Whether a name stays below the place where it stands, on any system. */
  static boolean isSafe(String name) {
    if (name.isEmpty() || name.startsWith("/") || name.chars().anyMatch(c -> c == '\\' || c == ':' || c < ' ')) {
      return false;
    }
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return true;
  }

  private byte[] content(ZipArchiveEntry entry, ZipFile zip) throws IOException, Fault {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        total += n;
        if (total > MOST_BYTES) {
          throw tooLarge("holds more than " + MOST_BYTES / MEGABYTE + " MB");
        }
        bytes.write(buffer, 0, n);
        if (bytes.size() > MEGABYTE && bytes.size() > MOST_SWELLING * entry.getCompressedSize()) {
          throw tooLarge("holds `" + entry.getName() + "`, which swells more than " + MOST_SWELLING + " times");
        }
      }
    }
    return bytes.toByteArray();
  }

  private Fault tooLarge(String why) {
    return Fault.of(TOO_LARGE, shown, shown + " " + why);
  }
}
