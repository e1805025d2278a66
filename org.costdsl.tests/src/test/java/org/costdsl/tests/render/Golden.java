package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.costdsl.tests.Repository;

/** Texts kept as files: what a renderer writes has to equal them to the byte. {@code -Dcostdsl.golden=write} writes them anew. */
final class Golden {

  private static final String FOLDER = "org.costdsl.tests/src/test/resources/render";

  private Golden() {
  }

  static void check(String name, String actual) {
    if ("write".equals(System.getProperty("costdsl.golden"))) {
      write(Repository.file(FOLDER).resolve(name), actual);
      throw new AssertionError("written anew, look at it and run again without costdsl.golden: " + name);
    }
    assertThat(actual).as(name).isEqualTo(read(name));
  }

  static String read(String name) {
    try (InputStream in = Golden.class.getResourceAsStream("/render/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
