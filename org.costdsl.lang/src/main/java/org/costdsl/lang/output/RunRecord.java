package org.costdsl.lang.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Writes down what a run says while it says it, for {@link KnownRun}; whatever goes wrong with that, the run itself goes on. The
 * record is written beside the one before and takes its place in one step.
 */
public final class RunRecord implements Closeable {

  /** Of a run that nobody asks for again. */
  public static final RunRecord NONE = new RunRecord(null, "");

  private final Path file;
  private final String question;
  private final CRC32C sum = new CRC32C();
  private Path draft;
  private DataOutputStream out;
  private Writer text;

  private RunRecord(Path file, String question) {
    this.file = file;
    this.question = question;
  }

  /**
   * Begins a record, which stays empty where nothing can be written.
   *
   * @param question everything but the file system that the run rests on
   */
  public static RunRecord begin(Path file, String question) {
    RunRecord record = new RunRecord(file, question);
    try {
      Files.createDirectories(file.getParent());
      record.draft = Files.createTempFile(file.getParent(), "run", CheckCache.DRAFT);
      record.out = new DataOutputStream(
          new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(record.draft), record.sum), 1 << 16));
      record.text = new OutputStreamWriter(record.out, StandardCharsets.UTF_8);
    } catch (IOException e) {
      // the disk is full or the folder not ours
      record.text = null;
    }
    return record;
  }

  /** A writer that writes down what goes to another. */
  public Writer over(Writer screen) {
    return text == null ? screen : new Both(screen);
  }

  private final class Both extends FilterWriter {

    Both(Writer screen) {
      super(screen);
    }

    @Override
    public void write(int character) throws IOException {
      write(new char[] {(char) character}, 0, 1);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
      write(string.substring(offset, offset + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      out.write(characters, offset, length);
      note(characters, offset, length);
    }
  }

  private void note(char[] characters, int offset, int length) {
    try {
      if (text != null) {
        text.write(characters, offset, length);
      }
    } catch (IOException e) {
      // the disk is full
      text = null;
    }
  }

  /**
   * Puts the record in its place.
   *
   * @param sights what the run has seen of the file system
   * @param target the file that the text went to; none for the screen
   * @param code the exit code
   */
  public void finish(Sights sights, Optional<Path> target, int code) {
    if (text == null) {
      return;
    }
    try {
      text.flush();
      int length = out.size();
      SizedText.write(out, question);
      SizedText.write(out, target.map(Path::toString).orElse(""));
      out.writeInt(code);
      sights.write(out);
      out.writeInt(length);
      out.flush();
      out.writeInt((int) sum.getValue());
      out.close();
      // beyond that, the length is not known
      if (out.size() < Integer.MAX_VALUE) {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      // the next run has to find out by itself
      text = null;
    }
  }

  /** Drops a draft that has not been finished. */
  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
    if (draft != null) {
      Files.deleteIfExists(draft);
    }
  }
}
