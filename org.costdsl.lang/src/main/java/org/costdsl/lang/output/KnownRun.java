package org.costdsl.lang.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What an earlier run said, as {@link RunRecord} wrote it down: the text, then everything else, the length of the text and a
 * checksum of all that. Nothing of the language is loaded to say it again.
 *
 * @param text what it wrote, as UTF-8
 * @param target the file that it wrote to; none for the screen
 * @param code its exit code
 */
public record KnownRun(ByteBuffer text, Optional<Path> target, int code) {

  private static final int END = 2 * Integer.BYTES;

  /** Where the text of an answer goes. */
  @FunctionalInterface
  public interface Screen {

    /** Writes UTF-8. */
    void write(ByteBuffer text) throws IOException;
  }

  /** The run that asked the same question and saw what one would see now. */
  public static Optional<KnownRun> of(Path file, String question) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file)) {
      return of(channel.map(MapMode.READ_ONLY, 0, channel.size()), question);
    } catch (IOException | RuntimeException e) {
      // what cannot be read, or is no record at all, is not known
      return Optional.empty();
    }
  }

  private static Optional<KnownRun> of(ByteBuffer all, String question) {
    int end = all.limit() - END;
    if (end < 0 || all.getInt(end + Integer.BYTES) != checksum(all.slice(0, end + Integer.BYTES))) {
      return Optional.empty();
    }
    int length = all.getInt(end);
    ByteBuffer rest = all.slice(length, end - length);
    if (!SizedText.read(rest).equals(question)) {
      return Optional.empty();
    }
    Optional<Path> target = Optional.of(SizedText.read(rest)).filter(t -> !t.isEmpty()).map(Path::of);
    int code = rest.getInt();
    return Sights.hold(rest) ? Optional.of(new KnownRun(all.slice(0, length), target, code)) : Optional.empty();
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  /** Says it again, on the screen or in the file that it went to; whether that could be done. */
  public boolean replay(Screen screen) {
    try {
      if (target.isPresent()) {
        AtomicFile.write(target.get(), text.duplicate());
      } else {
        screen.write(text.duplicate());
      }
      return true;
    } catch (IOException e) {
      // a file that cannot be written is a matter for the run itself; nobody looks at a screen that is gone
      return target.isEmpty();
    }
  }
}
