package org.costdsl.tests.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Golden files of this folder: cases of a title after `===`, a text, and after `---` the issues that it has. */
final class GoldenCases {

  private static final String TITLE = "=== ";

  private GoldenCases() {
  }

  /** One case. */
  record Case(String title, String text, String expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static List<Case> read(String file) {
    List<Case> cases = new ArrayList<>();
    String title = "";
    StringBuilder text = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    StringBuilder current = text;
    for (String line : (content(file) + "\n" + TITLE).split("\n")) {
      if (line.startsWith(TITLE)) {
        if (!title.isEmpty()) {
          cases.add(new Case(title, text.toString(), expected.toString()));
        }
        title = line.substring(TITLE.length());
        text.setLength(0);
        expected.setLength(0);
        current = text;
      } else if (line.equals("---")) {
        current = expected;
      } else if (current == text || !line.isBlank()) {
        current.append(line).append('\n');
      }
    }
    return cases;
  }

  static String content(String file) {
    try (InputStream in = GoldenCases.class.getResourceAsStream("/validation/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
