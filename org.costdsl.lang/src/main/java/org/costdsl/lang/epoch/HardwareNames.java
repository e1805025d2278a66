package org.costdsl.lang.epoch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hardware names of Epoch's tables and the accelerators that they stand for: the data file {@code hardware.table}. */
final class HardwareNames {

  private static final String FILE = "hardware.table";
  private static final String CITED = " @epoch_hardware";

  private final Map<String, Hardware> byName = new HashMap<>();

  private HardwareNames(String text) {
    String section = "";
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith("[")) {
        section = line;
      } else {
        String[] cells = Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        byName.put(cells[0], section.equals("[library]") ? known(cells) : other(cells));
      }
    }
  }

  /** The names that the tool knows. */
  static HardwareNames standard() {
    try (InputStream in = HardwareNames.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FILE);
      }
      return new HardwareNames(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a name stands for; empty if it is not known. */
  Optional<Hardware> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static Hardware known(String[] cells) {
    return new Hardware(cells[1], true, List.of(cells[2].split(" ")), Map.of());
  }

  private static Hardware other(String[] cells) {
    Map<String, String> peaks = new LinkedHashMap<>();
    Stream.of(cells[4].split(", ")).filter(p -> !p.isEmpty()).forEach(p -> peaks.put(p.split(" ")[0], p.split(" ")[1]));
    Map<String, String> declaration = new HashMap<>();
    declaration.put("released", cells[2] + CITED);
    if (!cells[3].isEmpty()) {
      declaration.put("TDP", cells[3] + " W / device" + CITED);
    }
    if (!peaks.isEmpty()) {
      declaration.put("peak", peaks.entrySet().stream().map(p -> p.getKey() + ": " + p.getValue() + " FLOP / s / device" + CITED)
          .collect(Collectors.joining("  ", "{ ", " }")));
    }
    return new Hardware(cells[1], false, List.copyOf(peaks.keySet()), declaration);
  }
}
