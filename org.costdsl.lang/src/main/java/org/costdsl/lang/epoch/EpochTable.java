package org.costdsl.lang.epoch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads Epoch AI's table of models row by row, of either vintage of columns; no row is kept. */
final class EpochTable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<Column> NEEDED = List.of(Column.MODEL, Column.PUBLISHED, Column.COMPUTE);

  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final List<String> unread = new ArrayList<>();

  private EpochTable(CSVRecord headings) {
    List<String> names = headings.stream().map(h -> h.replace(BYTE_ORDER_MARK, "").strip()).toList();
    for (Column column : Column.values()) {
      column.headings().stream().filter(names::contains).findFirst().ifPresent(h -> places.put(column, names.indexOf(h)));
    }
    names.stream().filter(n -> !n.isEmpty() && !Column.reads(n)).forEach(unread::add);
    List<String> missing = NEEDED.stream().filter(c -> !places.containsKey(c)).map(Column::heading).toList();
    if (!missing.isEmpty()) {
      throw new NotTheTableException("it has no column " + String.join(", ", missing));
    }
  }

  /**
   * Hands over every row.
   *
   * @return headings of the columns that are not read
   * @throws NotTheTableException if it is no table of models, or breaks off
   */
  static List<String> read(InputStream file, Consumer<EpochRow> rows) throws IOException {
    Reader text = new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    try (CSVParser parser = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get().parse(text)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        throw new NotTheTableException("it is empty");
      }
      EpochTable table = new EpochTable(records.next());
      long line = parser.getCurrentLineNumber() + 1;
      while (hasNext(records, line)) {
        CSVRecord record = records.next();
        rows.accept(table.row(record, line));
        line = parser.getCurrentLineNumber() + 1;
      }
      return List.copyOf(table.unread);
    }
  }

  private static boolean hasNext(Iterator<CSVRecord> records, long line) throws IOException {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw new NotTheTableException("the row at line " + line + " cannot be read: " + e.getCause().getMessage(), e);
    }
  }

  private EpochRow row(CSVRecord record, long line) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    places.forEach((column, place) -> {
      String cell = place < record.size() ? record.get(place).strip() : "";
      if (!cell.isEmpty()) {
        cells.put(column, cell);
      }
    });
    return new EpochRow(line, cells);
  }
}
