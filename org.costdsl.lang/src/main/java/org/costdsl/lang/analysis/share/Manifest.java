package org.costdsl.lang.analysis.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a bundle says of itself: everything that figures and findings depend on.
 *
 * @param schema version of the format
 * @param tool version of the tool that wrote it
 * @param language version of the language
 * @param date the day that stands for today: of files without {@code as of}, and for accepted findings that expire
 * @param samples draws per uncertain figure
 * @param seed seed of all draws
 * @param thresholds rule thresholds that differ from their page's default
 * @param check names of the files that are checked
 * @param files every file of the bundle but the manifest, in the archive's order
 */
record Manifest(String schema, String tool, String language, String date, int samples, long seed, Map<String, Double> thresholds,
    List<String> check, List<Entry> files) {

  static final String SCHEMA = "costdsl.bundle/1";

  private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .build();

  /**
   * A file.
   *
   * @param name its name in the archive
   * @param bytes its length
   * @param sha256 its hash, in hexadecimal digits
   */
  record Entry(String name, long bytes, String sha256) {

    static Entry of(String name, byte[] content) {
      return new Entry(name, content.length, hash(content));
    }
  }

  Manifest {
    thresholds = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(thresholds)));
    check = List.copyOf(check);
    files = List.copyOf(files);
  }

  LocalDate day() {
    return LocalDate.parse(date);
  }

  byte[] bytes() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      return (JSON.writer(printer).writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of plain values can always be written", e);
    }
  }

  /** Reads a manifest; fails with {@link IllegalArgumentException} if it is none or says what cannot be. */
  static Manifest of(String text) {
    try {
      Manifest manifest = JSON.readValue(text, Manifest.class);
      if (manifest == null || !manifest.schema.equals(SCHEMA)) {
        throw new IllegalArgumentException("it is not of the format " + SCHEMA);
      }
      manifest.day();
      return manifest;
    } catch (JsonProcessingException e) {
      // what follows speaks of the library that reads it
      throw new IllegalArgumentException(e.getOriginalMessage().replaceAll("(?s)\\s*[;(`].*", ""), e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("its date is none: `" + e.getMessage() + "`", e);
    }
  }

  static String hash(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).toString();
  }
}
