package org.costdsl.lang.server;

import java.util.Arrays;
import org.costdsl.lang.ide.TextPlace;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Converts between offsets in a text and lines with columns, both from 0 and in UTF-16 units. */
final class LineIndex {

  private final String text;
  private final int[] starts;

  LineIndex(String text) {
    this.text = text;
    int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      found[line++] = i + 1;
    }
    this.starts = found;
  }

  String text() {
    return text;
  }

  Position position(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, at - starts[line]);
  }

  Range range(TextPlace place) {
    return new Range(position(place.offset()), position(place.offset() + place.length()));
  }

  Range range(int offset, int end) {
    return new Range(position(offset), position(end));
  }

  /** The offset of a position; one behind the end of its line means the end. */
  int offset(Position position) {
    if (position.getLine() >= starts.length) {
      return text.length();
    }
    int line = Math.max(0, position.getLine());
    int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    return Math.min(starts[line] + Math.max(0, position.getCharacter()), end);
  }
}
