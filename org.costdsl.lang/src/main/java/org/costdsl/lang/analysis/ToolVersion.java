package org.costdsl.lang.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * What the build wrote down about itself.
 *
 * @param tool version of the tool
 * @param language version of the language
 * @param pages where the rules' pages are published, ended by a slash; empty if nowhere
 */
public record ToolVersion(String tool, String language, Optional<String> pages) {

  /** The version that runs. */
  public static ToolVersion current() {
    Properties properties = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Optional<String> pages = Optional.of(properties.getProperty("pages")).filter(p -> !p.isBlank());
    return new ToolVersion(properties.getProperty("tool"), properties.getProperty("language"), pages);
  }
}
