package org.costdsl.lang.output;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the file system tells of a file or folder without its being opened. Whoever writes to it moves {@code changed}, which nobody
 * can set back: equal stamps mean equal content, if the content was read when the stamp was no longer new.
 *
 * @param device where it lies
 * @param inode which one it is there
 * @param size in bytes
 * @param modified when its content was last written, in nanoseconds
 * @param changed when anything about it was last written, in nanoseconds
 */
record FileStamp(long device, long inode, long size, long modified, long changed) {

  private static final String WANTED = "unix:dev,ino,size,lastModifiedTime,ctime";

  /** The stamp of what a path leads to; none if it leads nowhere, or on a system that tells less. */
  static Optional<FileStamp> of(Path path) {
    try {
      Map<String, Object> told = Files.readAttributes(path, WANTED);
      return Optional.of(new FileStamp((Long) told.get("dev"), (Long) told.get("ino"), (Long) told.get("size"),
          nanoseconds(told.get("lastModifiedTime")), nanoseconds(told.get("ctime"))));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      // nothing is known of it
      return Optional.empty();
    }
  }

  static FileStamp read(ByteBuffer in) {
    return new FileStamp(in.getLong(), in.getLong(), in.getLong(), in.getLong(), in.getLong());
  }

  void write(DataOutput out) throws IOException {
    for (long number : new long[] {device, inode, size, modified, changed}) {
      out.writeLong(number);
    }
  }

  /** Whether nothing has been written since then. */
  boolean isOlderThan(long nanoseconds) {
    return modified < nanoseconds && changed < nanoseconds;
  }

  /** Written out: what Java makes of a record's own at its first use takes longer than all else that an unchanged file needs. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FileStamp stamp && device == stamp.device && inode == stamp.inode && size == stamp.size
        && modified == stamp.modified && changed == stamp.changed;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(inode + 31 * changed);
  }

  private static long nanoseconds(Object time) {
    return ((FileTime) time).to(TimeUnit.NANOSECONDS);
  }
}
