package org.costdsl.lang.ide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How far the line that is being typed is indented: two spaces deeper than the line of the brace that is open there. */
final class Indents {

  private static final String LEVEL = "  ";

  private final String text;

  Indents(String text) {
    this.text = text;
  }

  /** The change of the line that an offset is in; empty if it stands right, or in a comment or a string. */
  Optional<Edit> ofLine(String document, int offset) {
    int start = text.lastIndexOf('\n', Math.min(offset, text.length()) - 1) + 1;
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    Deque<Integer> open = new ArrayDeque<>();
    if (!isCode(start, open)) {
      return Optional.empty();
    }
    boolean closes = end < text.length() && text.charAt(end) == '}';
    String indent = open.isEmpty() ? "" : indentAt(open.peek()) + (closes ? "" : LEVEL);
    return text.substring(start, end).equals(indent) ? Optional.empty()
        : Optional.of(new Edit(new TextPlace(document, start, end - start), indent));
  }

  /** Whether an offset is outside of comments and strings; collects the braces that are open there, the innermost first. */
  private boolean isCode(int offset, Deque<Integer> open) {
    int at = 0;
    while (at < offset) {
      char c = text.charAt(at);
      if (c == '{') {
        open.push(at);
      } else if (c == '}' && !open.isEmpty()) {
        open.pop();
      }
      at = text.startsWith("/*", at) ? after("*/", at + 2) : text.startsWith("//", at) ? lineEnd(at) : c == '"' ? afterString(at) : at + 1;
    }
    return at == offset;
  }

  private int after(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? Integer.MAX_VALUE : found + end.length();
  }

  private int lineEnd(int from) {
    int found = text.indexOf('\n', from);
    return found < 0 ? text.length() : found;
  }

  /** A string ends at its quote, or with its line. */
  private int afterString(int from) {
    for (int i = from + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '"') {
        return i + 1;
      }
      i += text.charAt(i) == '\\' ? 1 : 0;
    }
    return lineEnd(from);
  }

  private String indentAt(int offset) {
    String line = text.substring(text.lastIndexOf('\n', offset) + 1, offset + 1);
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
