package org.costdsl.lang.output;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** The pieces of an earlier check, each behind its length and before its checksum; what is cut off or damaged is not there. */
final class PieceFile implements Closeable {

  private static final int FRAME = 2 * Integer.BYTES;

  private final RandomAccessFile in;
  private final Map<String, Entry> entries = new HashMap<>();

  /** Where a piece lies, and what it rested on. */
  private record Entry(String key, long offset, int length) {
  }

  private PieceFile(RandomAccessFile in) {
    this.in = in;
  }

  /** Opens a file of pieces. */
  static PieceFile open(Path file) throws IOException {
    PieceFile pieces = new PieceFile(new RandomAccessFile(file.toFile(), "r"));
    pieces.index();
    return pieces;
  }

  private void index() throws IOException {
    DataInputStream all = new DataInputStream(new BufferedInputStream(Channels.newInputStream(in.getChannel()), 1 << 16));
    long left = in.length();
    long offset = 0;
    while (left >= FRAME) {
      int length = all.readInt();
      if (length < 0 || length > left - FRAME) {
        return;
      }
      byte[] bytes = all.readNBytes(length);
      if (all.readInt() != checksum(bytes)) {
        return;
      }
      Piece head = Piece.head(bytes);
      entries.put(head.file(), new Entry(head.key(), offset + Integer.BYTES, length));
      offset += FRAME + length;
      left -= FRAME + length;
    }
  }

  /** Whether there is a piece of that file which rests on this. */
  boolean holds(String file, String key) {
    Entry entry = entries.get(file);
    return entry != null && entry.key.equals(key);
  }

  /** A piece that is there. */
  Piece read(String file) throws IOException {
    Entry entry = entries.get(file);
    byte[] bytes = new byte[entry.length];
    in.seek(entry.offset);
    in.readFully(bytes);
    if (in.readInt() != checksum(bytes)) {
      throw new EOFException("it was changed while it was read");
    }
    return Piece.of(bytes);
  }

  /** How many pieces there are. */
  int size() {
    return entries.size();
  }

  static int checksum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, bytes.length);
    return (int) sum.getValue();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
