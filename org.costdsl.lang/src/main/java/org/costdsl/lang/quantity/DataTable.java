package org.costdsl.lang.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file of this package: {@code [section]} headings over rows of cells separated by {@code |}, {@code -} for an empty
 * cell, comment lines after {@code #}.
 *
 * <p>Every start of the tool reads one, in code that is still interpreted. So it goes over the bytes once, and uses neither
 * regular expressions nor lambdas nor string concatenation with {@code +}, whose one-time set-up would cost more than the whole
 * file does.
 */
final class DataTable {
  private final Map<String, List<Row>> sections = new HashMap<>();

  private DataTable() {}

  /** Reads a resource that lies beside this class. */
  static DataTable read(String resource) {
    try (InputStream in = DataTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource ".concat(resource));
      }
      return parse(resource, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the text of a data file, encoded in UTF-8; the source is its name in messages. */
  static DataTable parse(String source, byte[] text) {
    DataTable table = new DataTable();
    List<Row> section = null;
    int line = 0;
    int end;
    for (int start = 0; start < text.length; start = end + 1) {
      end = indexOf(text, '\n', start, text.length);
      line++;
      if (start == end || text[start] == '#') {
        continue;
      }
      if (text[start] == '[') {
        section = new ArrayList<>();
        table.sections.put(cell(text, start + 1, indexOf(text, ']', start, end)), section);
      } else if (section != null) {
        section.add(new Row(source, line, cells(text, start, end)));
      }
    }
    return table;
  }

  private static List<String> cells(byte[] text, int from, int to) {
    List<String> cells = new ArrayList<>(8);
    int end;
    for (int start = from; start <= to; start = end + 1) {
      end = indexOf(text, '|', start, to);
      cells.add(cell(text, start, end));
    }
    return cells;
  }

  /** Returns the text between two places without the spaces (or a carriage return) around it, empty for {@code -}. */
  private static String cell(byte[] text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text[start] == ' ') {
      start++;
    }
    while (end > start && (text[end - 1] == ' ' || text[end - 1] == '\r')) {
      end--;
    }
    boolean empty = end - start == 1 && text[start] == '-';
    return empty ? "" : new String(text, start, end - start, StandardCharsets.UTF_8);
  }

  private static int indexOf(byte[] text, char c, int from, int to) {
    int i = from;
    while (i < to && text[i] != c) {
      i++;
    }
    return i;
  }

  /** Returns the rows of a section in file order. */
  List<Row> rows(String section) {
    List<Row> rows = sections.get(section);
    if (rows == null) {
      throw new IllegalStateException("missing section ".concat(section));
    }
    return rows;
  }

  /** One line of a data file. */
  static final class Row {
    private final String source;
    private final int line;
    private final List<String> cells;

    Row(String source, int line, List<String> cells) {
      this.source = source;
      this.line = line;
      this.cells = cells;
    }

    String text(int column) {
      if (column >= cells.size()) {
        throw fault("too few columns");
      }
      return cells.get(column);
    }

    double number(int column) {
      return Double.parseDouble(text(column));
    }

    /** Returns the parts of a comma-separated cell. */
    List<String> list(int column) {
      String text = text(column);
      if (text.isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int comma = text.indexOf(',', start);
        int end = comma < 0 ? text.length() : comma;
        parts.add(text.substring(start, end).strip());
        start = end + 1;
      }
      return parts;
    }

    /** Returns the dimension that a cell names, such as {@code energy / time}. */
    Dimension dimension(int column) {
      Dimension result = Dimension.NONE;
      boolean divide = false;
      String text = text(column);
      int start = 0;
      while (start < text.length()) {
        int space = text.indexOf(' ', start);
        int end = space < 0 ? text.length() : space;
        String word = text.substring(start, end);
        start = end + 1;
        if (word.equals("/") || word.equals("*")) {
          divide = word.equals("/");
        } else {
          Dimension factor = base(word);
          result = divide ? result.per(factor) : result.times(factor);
        }
      }
      return result;
    }

    private Dimension base(String word) {
      if (word.equals("none")) {
        return Dimension.NONE;
      }
      for (BaseDimension base : BaseDimension.values()) {
        if (base.name().equalsIgnoreCase(word)) {
          return Dimension.of(base);
        }
      }
      throw fault("unknown dimension ".concat(word));
    }

    /** Returns the exception that reports a defect of this line. */
    IllegalStateException fault(String what) {
      return new IllegalStateException(
          source.concat(":").concat(Integer.toString(line)).concat(": ").concat(what));
    }
  }
}
