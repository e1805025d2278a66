package org.costdsl.lang.ide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the table of snippets. */
final class Snippets {

  private static final Pattern ENTRY = Pattern.compile("(?m)^\\[(\\w+)] \"([^\"]+)\"\\n((?:(?!\\[).*\\n)+)");

  static final List<Snippet> ALL = read();

  private Snippets() {
  }

  private static List<Snippet> read() {
    try (InputStream in = Snippets.class.getResourceAsStream("snippets.txt")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\\n", ""));
    } catch (IOException e) {
      throw new UncheckedIOException("the table of snippets cannot be read", e);
    }
  }

  private static List<Snippet> parse(String table) {
    List<Snippet> found = new ArrayList<>();
    Matcher entry = ENTRY.matcher(table);
    while (entry.find()) {
      found.add(new Snippet(entry.group(1), entry.group(2), entry.group(3).strip()));
    }
    return List.copyOf(found);
  }
}
