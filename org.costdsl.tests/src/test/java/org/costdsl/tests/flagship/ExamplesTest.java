package org.costdsl.tests.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.ExpectationResult;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example is sound, and its published arithmetic holds. */
class ExamplesTest {

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> tree = Files.walk(Repository.file("examples"))) {
      List<Path> files = tree.filter(p -> p.toString().endsWith(".cost")).sorted().toList();
      return files.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theTextIsSound(Path example) {
    assertThat(result(example).issues()).filteredOn(i -> i.severity() == Severity.ERROR).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExpectationHolds(Path example) {
    CostReport report = result(example).report().orElseThrow();
    assertThat(report.expectations()).isNotEmpty().allSatisfy(e -> assertThat(e.passed()).as(e.text() + ": " + e.detail()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everySourceIsDescribed(Path example) {
    CostReport report = result(example).report().orElseThrow();
    assertThat(report.entities("source")).isNotEmpty().allSatisfy(s -> {
      assertThat(s.title()).isNotBlank();
      assertThat(s.word("tier").or(() -> s.word("status"))).isPresent();
    });
    assertThat(report.expectations()).extracting(ExpectationResult::place).doesNotContainNull();
  }

  private static FileResult result(Path example) {
    return Analysed.files(example).files().get(0);
  }
}
