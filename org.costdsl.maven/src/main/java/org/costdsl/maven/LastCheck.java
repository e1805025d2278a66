package org.costdsl.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.costdsl.lang.analysis.ToolVersion;

/**
 * What the last check that did not fail saw, as one hash: the tool, the settings, the day and all files, since names resolve over
 * all of them and acceptances run out.
 */
final class LastCheck {

  private final MessageDigest digest;

  LastCheck(String settings, List<Path> files) throws IOException {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    add((ToolVersion.current() + " " + LocalDate.now(ZoneOffset.UTC) + " " + settings).getBytes(StandardCharsets.UTF_8));
    for (Path file : files) {
      add(file.toString().getBytes(StandardCharsets.UTF_8));
      add(Files.readAllBytes(file));
    }
  }

  private void add(byte[] part) {
    digest.update((part.length + " ").getBytes(StandardCharsets.UTF_8));
    digest.update(part);
  }

  /** The hash, in hexadecimal digits. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
