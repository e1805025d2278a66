package org.costdsl.lang.analysis.share;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.costdsl.lang.diagnostic.IssueCode;

/** Bytes as UTF-8 text, refused where they are none. */
final class Texts {

  private static final IssueCode UNREADABLE = new IssueCode("file/unreadable");

  private Texts() {
  }

  static String of(byte[] bytes, String shown) throws Fault {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Fault.of(UNREADABLE, shown, shown + " is not UTF-8 text");
    }
  }
}
