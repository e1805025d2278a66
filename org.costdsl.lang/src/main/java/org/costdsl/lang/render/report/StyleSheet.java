package org.costdsl.lang.render.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
