package org.costdsl.tests.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of Epoch AI's hardware table that belong to the library, and where the library leaves them on purpose. */
final class HardwareTable {

  private static final String NO_ROW = "-";
  private static final String RELEASED = "Release date";
  private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

  static {
    // The tensor column is empty for a part without tensor cores by that name; the half-precision column then has its rate.
    COLUMNS.put("peak", List.of("Tensor-FP16/BF16 performance (FLOP/s)", "FP16 (half precision) performance (FLOP/s)"));
    COLUMNS.put("peak.fp8", List.of("FP8 performance (FLOP/s)"));
    COLUMNS.put("memory", List.of("Memory (bytes)"));
    COLUMNS.put("bandwidth", List.of("Memory bandwidth (byte/s)"));
    COLUMNS.put("TDP", List.of("TDP (W)"));
  }

  private final Map<String, String> rowNames = new LinkedHashMap<>();
  private final Map<String, CSVRecord> rows = new HashMap<>();

  HardwareTable() throws IOException {
    fields("library-rows.txt", 2).forEach(f -> rowNames.put(f.get(0), f.get(1)));
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = new InputStreamReader(open("ml_hardware.csv"), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(in, format)) {
      parser.forEach(row -> rows.put(row.get("Hardware name"), row));
    }
  }

  /** The accelerators that have a line in the list of rows, with or without a row. */
  List<String> accelerators() {
    return List.copyOf(rowNames.keySet());
  }

  /** The accelerators that have a row. */
  List<String> acceleratorsWithRow() {
    return rowNames.entrySet().stream().filter(e -> !e.getValue().equals(NO_ROW)).map(Map.Entry::getKey).toList();
  }

  /** The amounts compared, by the name of the property; `peak` is the dense 16-bit rate. */
  List<String> amounts() {
    return List.copyOf(COLUMNS.keySet());
  }

  /** An amount in base units; empty where the table has none. */
  OptionalDouble amount(String accelerator, String property) {
    return COLUMNS.get(property).stream().map(column -> row(accelerator).get(column)).filter(cell -> !cell.isEmpty())
        .mapToDouble(Double::parseDouble).findFirst();
  }

  /** The release date; empty where the table has none. */
  Optional<LocalDate> released(String accelerator) {
    return Optional.of(row(accelerator).get(RELEASED)).filter(cell -> !cell.isEmpty()).map(LocalDate::parse);
  }

  /** The differences known and explained, with their reasons. */
  static Map<Difference, String> knownDifferences() throws IOException {
    Map<Difference, String> known = new LinkedHashMap<>();
    for (List<String> f : fields("known-differences.txt", 5)) {
      known.put(new Difference(f.get(0), f.get(1), f.get(2), f.get(3)), f.get(4));
    }
    return known;
  }

  private CSVRecord row(String accelerator) {
    return Optional.ofNullable(rows.get(rowNames.get(accelerator)))
        .orElseThrow(() -> new IllegalStateException("no row for " + accelerator));
  }

  private static List<List<String>> fields(String resource, int count) throws IOException {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
          .map(line -> fields(resource, line, count)).toList();
    }
  }

  private static List<String> fields(String resource, String line, int count) {
    List<String> fields = Stream.of(line.split("\\|", -1)).map(String::trim).toList();
    if (fields.size() != count || fields.contains("")) {
      throw new IllegalStateException(resource + " needs " + count + " fields: " + line);
    }
    return fields;
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = HardwareTable.class.getResourceAsStream("/epoch/" + name);
    if (in == null) {
      throw new IOException("missing test resource " + name);
    }
    return in;
  }
}
