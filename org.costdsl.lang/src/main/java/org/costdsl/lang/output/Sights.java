package org.costdsl.lang.output;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All that a run has seen of the file system: what it read, and what it looked for and did not find. A run that would see the same
 * says the same.
 *
 * @param stamps of the files that were read and the folders that were searched
 * @param absent paths at which nothing was
 */
public record Sights(Map<Path, FileStamp> stamps, List<Path> absent) {

  /** Times of file systems are no finer than this, so that what is newer may be written again under the same time. */
  private static final Duration SETTLING = Duration.ofSeconds(2);

  private static final int FEW = 500;

  /**
   * Looks at files and folders before they are read.
   *
   * @param began when the run began, before it looked at anything
   * @return none if one of them is too new for its stamp to be relied on, or has none, or an absent one is there
   */
  public static Optional<Sights> of(List<Path> seen, List<Path> absent, Instant began) {
    Instant settled = began.minus(SETTLING);
    long latest = settled.getEpochSecond() * 1_000_000_000L + settled.getNano();
    Map<Path, FileStamp> stamps = new LinkedHashMap<>();
    for (Path path : seen) {
      Optional<FileStamp> stamp = FileStamp.of(path).filter(s -> s.isOlderThan(latest));
      if (stamp.isEmpty()) {
        return Optional.empty();
      }
      stamps.put(path, stamp.get());
    }
    return absent.stream().anyMatch(Files::exists) ? Optional.empty() : Optional.of(new Sights(stamps, absent));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(absent.size());
    for (Path path : absent) {
      SizedText.write(out, path.toString());
    }
    out.writeInt(stamps.size());
    for (Map.Entry<Path, FileStamp> entry : stamps.entrySet()) {
      SizedText.write(out, entry.getKey().toString());
      entry.getValue().write(out);
    }
  }

  /** Whether a run would now see what was written down. */
  static boolean hold(ByteBuffer in) {
    for (int left = in.getInt(); left > 0; left--) {
      if (Files.exists(path(in))) {
        return false;
      }
    }
    Path[] paths = new Path[in.getInt()];
    FileStamp[] stamps = new FileStamp[paths.length];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = path(in);
      stamps[i] = FileStamp.read(in);
    }
    IntStream all = IntStream.range(0, paths.length);
    return (paths.length < FEW ? all : all.parallel()).allMatch(i -> FileStamp.of(paths[i]).filter(stamps[i]::equals).isPresent());
  }

  private static Path path(ByteBuffer in) {
    return Path.of(SizedText.read(in));
  }
}
