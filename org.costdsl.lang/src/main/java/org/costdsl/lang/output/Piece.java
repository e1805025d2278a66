package org.costdsl.lang.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.costdsl.lang.analysis.CheckTotals;

/**
 * What a check says of one file, written out.
 *
 * @param file the file as the user named it
 * @param key hash of what the check rested on
 * @param totals what it adds to the totals
 * @param text its piece of the output
 */
record Piece(String file, String key, CheckTotals totals, String text) {

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(file);
    out.writeUTF(key);
    totals.write(out);
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(written.length);
    out.write(written);
    return bytes.toByteArray();
  }

  static Piece of(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    return new Piece(in.readUTF(), in.readUTF(), CheckTotals.read(in), new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
  }

  /** Name and key alone. */
  static Piece head(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    return new Piece(in.readUTF(), in.readUTF(), new CheckTotals(), "");
  }
}
