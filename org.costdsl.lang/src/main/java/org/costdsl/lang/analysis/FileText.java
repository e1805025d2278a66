package org.costdsl.lang.analysis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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
  private static final IssueCode TOO_LARGE = new IssueCode("file/too-large");
  private static final IssueCode UNREADABLE = new IssueCode("file/unreadable");

  /** Reads a file: UTF-8, and no more than 64 MB of it. */
  static FileText of(Path file) {
    try {
      if (Files.size(file) > MAXIMUM_SIZE) {
        return refused(file, TOO_LARGE, "is larger than " + MAXIMUM_SIZE / MEGABYTE + " MB");
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

  private static FileText refused(Path file, IssueCode code, String why) {
    String name = SourceFiles.display(file);
    return new FileText("", Optional.of(
        new LanguageIssue(code, Severity.ERROR, SourceRange.startOf(name), name + " " + why, List.of(), Optional.empty())));
  }
}
