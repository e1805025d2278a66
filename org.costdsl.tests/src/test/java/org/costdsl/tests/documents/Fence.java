package org.costdsl.tests.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.tests.Repository;

/**
 * A fenced block of a page.
 *
 * @param page the page, relative to the repository
 * @param line the line of its opening fence, from 1
 * @param info what stands behind the opening fence
 * @param text its lines, each ended by a line feed
 */
record Fence(String page, int line, String info, String text) {

  private static final String MARK = "```";

  /** The fences of all pages of the repository, in order. */
  static List<Fence> all() {
    return pages().stream().flatMap(p -> in(p).stream()).toList();
  }

  /** README.md, SECURITY.md and every page below docs and examples. */
  static List<Path> pages() {
    return Stream.of("README.md", "SECURITY.md", "docs", "examples").map(Repository::file).flatMap(Fence::markdown).sorted().toList();
  }

  private static Stream<Path> markdown(Path start) {
    try (Stream<Path> files = Files.walk(start)) {
      return files.filter(f -> f.toString().endsWith(".md")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Fence> in(Path page) {
    String name = Repository.root().relativize(page).toString();
    List<Fence> fences = new ArrayList<>();
    StringBuilder text = null;
    String info = "";
    int start = 0;
    int line = 0;
    for (String current : read(page).split("\n")) {
      line++;
      if (!current.startsWith(MARK)) {
        if (text != null) {
          text.append(current).append('\n');
        }
      } else if (text == null) {
        text = new StringBuilder();
        info = current.substring(MARK.length()).trim();
        start = line;
      } else {
        fences.add(new Fence(name, start, info, text.toString()));
        text = null;
      }
    }
    return fences;
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
