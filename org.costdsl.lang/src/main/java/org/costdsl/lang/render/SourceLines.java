package org.costdsl.lang.render;

import java.util.List;

/** The lines of a file, as the parser counts them. */
final class SourceLines {

  private final List<String> lines;

  SourceLines(String text) {
    lines = text.isEmpty() ? List.of() : List.of(text.split("\r\n|\n|\r", -1));
  }

  /** The line with that number, from 1; empty if there is none. */
  String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  boolean has(int number) {
    return number >= 1 && number <= lines.size();
  }
}
