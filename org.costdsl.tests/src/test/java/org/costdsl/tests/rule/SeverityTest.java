package org.costdsl.tests.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.rule.RuleRunner;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How grave a finding is follows the probability that its constraint is violated. */
class SeverityTest {

  private static final String ID = "test/graded";

  private static RuleRunner graded;
  private static CostReport report;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    Path rule = Files.createDirectories(folder.resolve(ID));
    Files.writeString(rule.resolve("graded.drl"), """
        package org.costdsl.tests.rule.graded

        import org.costdsl.lang.fact.StaffFact
        import org.costdsl.lang.rule.Findings
        import org.costdsl.lang.rule.Thresholds

        global Findings findings
        global Thresholds thresholds

        rule "test/graded"
        when
          $s : StaffFact()
        then
          findings.report("test/graded", $s).saying("graded").left("a", "1").right("b", "2").because("c")
              .violated(thresholds.of("test/graded", "chance"));
        end
        """);
    Files.writeString(rule.resolve("graded.md"), """
        ---
        title: Graded
        severity: error
        kind: evidence
        thresholds:
          - name: chance
            default: 1
            unit: 1
            meaning: The probability to report.
        ---
        # Graded
        """);
    graded = CompiledRules.in(folder, ID);
    report = Analysed.report("language 1.0", "package fixture", "staff team { headcount: 5 }");
  }

  @ParameterizedTest
  @CsvSource({"1, ERROR", "0.95, ERROR", "0.949, WARNING", "0.5, WARNING", "0.499, INFO", "0.1, INFO"})
  void aProbabilityGivesASeverity(double chance, Severity severity) {
    List<Finding> found = found(Map.of(ID + ".chance", chance));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(severity);
    assertThat(found.get(0).probability()).hasValue(chance);
  }

  @Test
  void whatIsHardlyPossibleIsNotReported() {
    assertThat(found(Map.of(ID + ".chance", 0.099))).isEmpty();
    assertThat(found(Map.of(ID + ".chance", 0.0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"severity.certain, 0.9, 0.92, ERROR", "severity.likely, 0.8, 0.7, INFO", "severity.possible, 0.05, 0.06, INFO"})
  void theGradesAreSettings(String setting, double value, double chance, Severity severity) {
    Map<String, Double> settings = new HashMap<>(Map.of(ID + ".chance", chance, setting, value));
    assertThat(found(settings)).extracting(Finding::severity).containsExactly(severity);
  }

  /** A run's computation drawn around what the devices can do: the same rule, three severities. */
  @ParameterizedTest
  @CsvSource({"1.02 to 1.1, ERROR", "0.95 to 1.15, WARNING", "0.85 to 1.1, INFO"})
  void anUncertainInputCarriesThrough(String utilisation, Severity severity) {
    List<Finding> found = Analysed.text("language 1.0", "package fixture", "import costdsl.hardware.*", "run r {",
        "  precision: bf16", "  on: 1 of H100_SXM", "  device_hours: 1_000 GPU-hours",
        "  flop: (" + utilisation + ") * 989 TFLOP / s * 3_600_000 s", "}").findings();
    assertThat(found).filteredOn(f -> f.message().contains("more than the devices can do")).extracting(Finding::severity)
        .containsExactly(severity);
  }

  private static List<Finding> found(Map<String, Double> settings) {
    return graded.run(report, settings).findings();
  }
}
