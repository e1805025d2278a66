package org.costdsl.lang.epoch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A row of the table: one model.
 *
 * @param line the line of the file that it begins on, from 1
 * @param cells what its cells say, without space around it; empty cells left out
 */
record EpochRow(long line, Map<Column, String> cells) {

  private static final List<String> NOTHING = List.of("NaN", "Infinity", "-Infinity");

  /** Copies the cells. */
  EpochRow {
    EnumMap<Column, String> copy = new EnumMap<>(Column.class);
    copy.putAll(cells);
    cells = copy;
  }

  /** Whether the cell says anything. */
  boolean has(Column column) {
    return cells.containsKey(column);
  }

  /** What a cell says; empty if nothing. */
  String text(Column column) {
    return cells.getOrDefault(column, "");
  }

  /** The number of a cell that is greater than 0; empty if there is none. */
  OptionalDouble number(Column column) {
    String text = text(column).replace(",", "");
    if (text.isEmpty() || NOTHING.contains(text)) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(text);
      return number > 0 && Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** Whether the cell says something that is no number, although it should be one. */
  boolean misread(Column column) {
    return has(column) && number(column).isEmpty() && !NOTHING.contains(text(column)) && !text(column).matches("0+(\\.0*)?");
  }

  /** The day of a cell; empty if it has none or another form. */
  Optional<LocalDate> day(Column column) {
    try {
      return has(column) ? Optional.of(LocalDate.parse(text(column))) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The parts of a cell that lists several things, each once. */
  List<String> list(Column column) {
    return Stream.of(text(column).split(",")).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
  }

  /** Name of the model. */
  String model() {
    return text(Column.MODEL);
  }

  /** Name of the model that it continues, or empty. */
  String base() {
    return text(Column.BASE);
  }
}
