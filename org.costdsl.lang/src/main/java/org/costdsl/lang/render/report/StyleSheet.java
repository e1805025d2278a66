package org.costdsl.lang.render.report;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The style sheet of a page, and the policy that lets a browser use it and nothing else. */
final class StyleSheet {

  private StyleSheet() {
  }

  static String text() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style sheet of reports is missing", e);
    }
  }

  /** No scripts, no requests, no forms; the style sheet by its hash. */
  static String policy() {
    byte[] hash = Hashing.sha256().hashString(text(), StandardCharsets.UTF_8).asBytes();
    return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
  }
}
