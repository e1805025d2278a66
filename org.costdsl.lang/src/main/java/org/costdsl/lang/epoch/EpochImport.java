package org.costdsl.lang.epoch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.costdsl.lang.epoch.ImportSummary.Remark;

/**
 * Turns Epoch AI's table of models into files of the language: a run for every row with a figure, in a file for each year. The
 * table is read twice, row by row: once for the names, once for the runs.
 */
public final class EpochImport {

  /** Learns how far the import is. */
  @FunctionalInterface
  public interface Progress {

    /** So many rows are done of so many. */
    void at(int done, int all);
  }

  private static final Column[] FIGURES = {Column.COMPUTE, Column.PARAMETERS, Column.DATASET_SIZE, Column.CHIP_HOURS, Column.HOURS,
      Column.DEVICES, Column.COST, Column.COST_CLOUD, Column.COST_UPFRONT};

  private final Path table;
  private final Progress progress;
  private final HardwareNames known = HardwareNames.standard();
  private final Identifiers names = new Identifiers();
  private final List<String> nameOfRow = new ArrayList<>();
  private final Map<String, String> declared = new LinkedHashMap<>();
  private final Map<String, String> stubs = new LinkedHashMap<>();
  private final List<Remark> skipped = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final SortedMap<String, Integer> unknownHardware = new TreeMap<>();
  private final SortedMap<String, Integer> absentBases = new TreeMap<>();
  private int read;

  private EpochImport(Path table, Progress progress) {
    this.table = table;
    this.progress = progress;
  }

  /**
   * Imports a table into a folder, which is made if need be.
   *
   * @throws NotTheTableException if the file is no such table; nothing is written then
   * @throws IOException if the table cannot be read or the folder not written
   */
  public static ImportSummary run(Path table, Path folder, Progress progress) throws IOException {
    return new EpochImport(table, progress).into(folder);
  }

  private ImportSummary into(Path folder) throws IOException {
    try (InputStream in = open()) {
      EpochTable.read(in, row -> nameOfRow.add(reasonToSkip(row).isPresent() ? "" : names.add(row.model())));
    }
    try (OutputFiles files = new OutputFiles(folder); InputStream in = open()) {
      List<String> unread = EpochTable.read(in, row -> write(row, files));
      declared.values().forEach(d -> files.append("hardware", d));
      stubs.values().forEach(s -> files.append("bases", s));
      int written = read - skipped.size();
      return new ImportSummary(read, written, skipped, remarks, unknownHardware, absentBases, unread, files.finish());
    }
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(table));
  }

  private static Optional<String> reasonToSkip(EpochRow row) {
    if (row.model().isEmpty()) {
      return Optional.of("it names no model");
    }
    boolean figure = Stream.of(FIGURES).anyMatch(c -> row.number(c).isPresent());
    return figure || row.has(Column.BASE) ? Optional.empty()
        : Optional.of("it has no figure: neither computation, parameters, data, hours, devices nor cost");
  }

  private void write(EpochRow row, OutputFiles files) {
    String name = nameOfRow.get(read);
    read++;
    Optional<String> reason = reasonToSkip(row);
    if (reason.isPresent()) {
      skipped.add(new Remark(row.line(), row.model(), reason.get()));
    } else {
      RunText run = new RunText(row, name, base(row, name), hardware(row));
      remarks.addAll(run.remarks());
      files.append(row.day(Column.PUBLISHED).map(d -> "models-" + d.getYear()).orElse("models-undated"), run.toString());
    }
    progress.at(read, nameOfRow.size());
  }

  /** The run that a row continues: a row of the table, or one that is made of what the row says of it. */
  private Optional<String> base(EpochRow row, String name) {
    if (!row.has(Column.BASE)) {
      return Optional.empty();
    }
    List<String> bases = names.of(row.base()) == null ? row.list(Column.BASE) : List.of(row.base());
    String base = bases.get(0);
    if (bases.size() > 1) {
      remarks.add(new Remark(row.line(), row.model(), "of several base models only the first is kept: " + row.base()));
    }
    if (names.of(base) == null) {
      stubs.put(names.add(base), Stub.of(row, name, base, names.of(base)));
    }
    String run = names.of(base);
    if (stubs.containsKey(run)) {
      absentBases.merge(base, 1, Integer::sum);
    }
    if (run.equals(name)) {
      remarks.add(new Remark(row.line(), row.model(), "it is its own base model"));
    }
    return run.equals(name) ? Optional.empty() : Optional.of(run);
  }

  private Optional<Hardware> hardware(EpochRow row) {
    List<String> kinds = row.list(Column.HARDWARE);
    kinds.stream().filter(k -> known.find(k).isEmpty()).forEach(k -> unknownHardware.merge(k, 1, Integer::sum));
    if (kinds.size() != 1) {
      return Optional.empty();
    }
    String kind = kinds.get(0);
    Hardware chip = known.find(kind).orElseGet(() -> Stub.hardware(row, kind));
    if (!chip.library()) {
      declared.putIfAbsent(chip.accelerator(), Stub.accelerator(kind, chip));
    }
    return Optional.of(chip);
  }
}
