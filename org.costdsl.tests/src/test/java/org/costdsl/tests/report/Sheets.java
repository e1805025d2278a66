package org.costdsl.tests.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What a workbook holds: the XML of its parts by their names. */
record Sheets(Map<String, String> parts) {

  private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"([^>]*)>(?:<v>([^<]*)</v>)?");

  static Sheets of(Path workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      zip.stream().forEach(e -> {
        try (InputStream in = zip.getInputStream(e)) {
          parts.put(e.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException x) {
          throw new UncheckedIOException(x);
        }
      });
    }
    return new Sheets(parts);
  }

  String all() {
    return String.join("\n", parts.values());
  }

  /** The numbers of a sheet, first to last; a cell of text has the type s. */
  List<Double> numbers(int sheet) {
    return CELL.matcher(parts.get("xl/worksheets/sheet" + sheet + ".xml")).results().filter(r -> r.group(3) != null)
        .filter(r -> !r.group(2).contains("t=\"s\"")).map(r -> Double.valueOf(r.group(3))).toList();
  }
}
