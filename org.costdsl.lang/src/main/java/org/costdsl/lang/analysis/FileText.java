package org.costdsl.lang.analysis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;

/**
 * What a file holds.
 *
 * @param text its text; empty if it could not be read
 * @param problem why it could not be read
 */
record FileText(String text, Optional<LanguageIssue> problem) {

  private static final long MEGABYTE = 1_000_000;
  private static final long MAXIMUM_SIZE = 64 * MEGABYTE;
  /** What one byte of text takes at least, as nodes and model. */
  private static final long MEMORY_OF_A_BYTE = 80;
  private static final double GIGABYTE = 1e9;
  private static final IssueCode TOO_LARGE = new IssueCode("file/too-large");
  private static final IssueCode UNREADABLE = new IssueCode("file/unreadable");

  /** Reads a file: UTF-8, no more than 64 MB of it, and no more than Java's memory has room for. */
  static FileText of(Path file) {
    try {
      long size = Files.size(file);
      if (size > MAXIMUM_SIZE) {
        return refused(file, TOO_LARGE, "is larger than " + MAXIMUM_SIZE / MEGABYTE + " MB");
      }
      if (size * MEMORY_OF_A_BYTE > Runtime.getRuntime().maxMemory()) {
        return beyondMemory(file);
      }
      byte[] bytes = Files.readAllBytes(file);
      return new FileText(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), Optional.empty());
    } catch (CharacterCodingException e) {
      return refused(file, UNREADABLE, "is not UTF-8 text");
    } catch (NoSuchFileException e) {
      return refused(file, UNREADABLE, "does not exist");
    } catch (IOException e) {
      return refused(file, UNREADABLE, "cannot be read");
    }
  }

  /** What is said of a file that memory has no room for. */
  static FileText beyondMemory(Path file) {
    return refused(file, TOO_LARGE, String.format(Locale.ROOT,
        "needs more memory than the %.1f GB that Java may use; split it, or give Java more: COSTDSL_JAVA_OPTIONS=-Xmx16g",
        Runtime.getRuntime().maxMemory() / GIGABYTE));
  }

  private static FileText refused(Path file, IssueCode code, String why) {
    String name = SourceFiles.display(file);
    return new FileText("", Optional.of(
        new LanguageIssue(code, Severity.ERROR, SourceRange.startOf(name), name + " " + why, List.of(), Optional.empty())));
  }
}
