package org.costdsl.tests.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the library of accelerators with Epoch AI's hardware table: dense peaks, memory, bandwidth, TDP, release dates. */
class HardwareTableTest {

  /** Covers the rounding of printed rates: 989 for 989.4 TFLOP/s, 3.35 for 3.36 TB/s. */
  private static final double TOLERANCE = 0.005;
  private static final String LIBRARY = "/org/costdsl/lang/library/hardware.cost";
  private static final Pattern DECLARATION = Pattern.compile("^accelerator (\\w+)", Pattern.MULTILINE);

  private final HardwareTable table;

  HardwareTableTest() throws IOException {
    table = new HardwareTable();
  }

  @Test
  void everyAcceleratorIsAssignedToARowOrSaidToHaveNone() throws IOException {
    try (InputStream in = CostAnalysis.class.getResourceAsStream(LIBRARY)) {
      assertThat(in).as(LIBRARY).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> declared = DECLARATION.matcher(text).results().map(MatchResult::group).map(s -> s.split(" ")[1]).toList();
      assertThat(table.accelerators()).containsExactlyInAnyOrderElementsOf(declared);
    }
  }

  @Test
  void theLibraryDiffersFromTheTableExactlyWhereItIsExplained(@TempDir Path folder) throws IOException {
    CostReport report = reportThatUsesAll(folder.resolve("all.cost"));
    List<Difference> found = new ArrayList<>();
    for (String name : table.acceleratorsWithRow()) {
      Entity accelerator = report.entity(name).orElseThrow(() -> new AssertionError(name + " is not in the report"));
      addDifferences(found, accelerator);
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(HardwareTable.knownDifferences().keySet());
  }

  private CostReport reportThatUsesAll(Path file) throws IOException {
    String pools = table.accelerators().stream().map(name -> "pool p_" + name + " { devices: 1 of " + name + " }\n")
        .collect(Collectors.joining());
    Files.writeString(file, "language 1.0\npackage all\nimport costdsl.hardware.*\ncurrency USD\nas of 2025-06-30\n" + pools);
    FileResult result = CostAnalysis.standard().analyse(List.of(file)).files().get(0);
    assertThat(result.unusable()).as("%s", result.issues()).isFalse();
    return result.report().orElseThrow();
  }

  private void addDifferences(List<Difference> found, Entity accelerator) {
    for (String property : table.amounts()) {
      OptionalDouble printed = table.amount(accelerator.name(), property);
      if (printed.isPresent()) {
        addDifference(found, accelerator, property, printed.getAsDouble());
      }
    }
    table.released(accelerator.name()).ifPresent(day -> addReleaseDifference(found, accelerator, day));
  }

  private static void addDifference(List<Difference> found, Entity accelerator, String property, double printed) {
    Optional<Figure> figure = figure(accelerator, property);
    boolean same = figure.isPresent() && StrictMath.abs(figure.get().median() - printed) <= TOLERANCE * printed;
    if (!same) {
      String ours = figure.map(f -> Difference.text(f.median())).orElse(Difference.ABSENT);
      found.add(new Difference(accelerator.name(), property, ours, Difference.text(printed)));
    }
  }

  private static Optional<Figure> figure(Entity accelerator, String property) {
    if (!property.equals("peak")) {
      return accelerator.figure(property);
    }
    return accelerator.figure("peak.bf16").or(() -> accelerator.figure("peak.fp16"));
  }

  private static void addReleaseDifference(List<Difference> found, Entity accelerator, LocalDate printed) {
    boolean same = accelerator.dates("released").filter(span -> span.contains(printed)).isPresent();
    if (!same) {
      String ours = accelerator.dates("released").map(Object::toString).orElse(Difference.ABSENT);
      found.add(new Difference(accelerator.name(), "released", ours, printed.toString()));
    }
  }
}
