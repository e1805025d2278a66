package org.costdsl.tests.flagship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.costdsl.tests.Analysed.claim;
import static org.costdsl.tests.Analysed.figure;

import java.util.List;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.ExpectationResult;
import org.costdsl.lang.uncertainty.Verdict;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The DeepSeek case: which published figures hold, which do not, why. */
class FlagshipTest {

  private static FileResult result;
  private static CostReport report;

  @BeforeAll
  static void analyse() {
    result = Analysed.files(Repository.file("examples/deepseek.cost")).files().get(0);
    report = result.report().orElseThrow();
  }

  @Test
  void theTextIsSound() {
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void thePublishedArithmeticHolds() {
    assertThat(report.expectations()).hasSizeGreaterThanOrEqualTo(5).allMatch(ExpectationResult::passed);
    assertThat(figure(report, "v3.cost").median()).isEqualTo(5.576e6);
    assertThat(figure(report, "v3.device_hours").median()).isEqualTo(2_788_000 * 3600.0);
    assertThat(figure(report, "r1.cost").median()).isCloseTo(294_000, within(1e-6));
  }

  @Test
  void theFleetComesNearTheStatedCapex() {
    assertThat(figure(report, "all.capex").median()).isBetween(1.3e9, 1.7e9);
    assertThat(claim(report, "capex_figure").verdict()).isIn(Verdict.SUPPORTED, Verdict.UNDECIDED);
  }

  @Test
  void trueFiguresStandAndFalseOnesFall() {
    assertThat(claim(report, "report_total").verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(claim(report, "opex_figure").verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(claim(report, "h100_count").verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(claim(report, "fraction").verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(claim(report, "four_hundred").verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(claim(report, "a100_buyer").verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(claim(report, "salaries").verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(claim(report, "comparable").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
  }

  @Test
  void everyClaimHasAReason() {
    assertThat(report.claims()).hasSizeGreaterThan(15).noneMatch(c -> c.reason().isBlank());
  }

  @Test
  void exactlyTheFalseClaimsAreFoundEachForItsCause() {
    assertThat(result.findings()).extracting(f -> f.rule() + " on " + f.subject()).containsExactlyInAnyOrder(
        "claim/scope-mismatch on five_million", "arithmetic/ratio-does-not-follow on four_hundred",
        "claim/fleet-against-run on four_hundred", "time/entity-anachronism on a100_buyer", "time/export-control on h100",
        "staff/top-pay-as-average on salaries", "money/opex-without-period on operations");
  }

  @Test
  void theFindingsNameTheirNumbers() {
    assertThat(words("claim/scope-mismatch")).contains("v3", "all", "0.2");
    assertThat(words("arithmetic/ratio-does-not-follow")).contains("320", "508.8", "400");
    assertThat(words("claim/fleet-against-run")).containsPattern("3\\.[0-9]+M USD");
    assertThat(words("time/entity-anachronism")).contains("2021", "2023-05");
    assertThat(words("time/export-control")).contains("2022-08-26", "2023");
    assertThat(words("staff/top-pay-as-average")).contains("1.3M USD");
  }

  @Test
  void theAcceptedFindingIsKeptWithItsReason() {
    assertThat(result.accepted()).extracting(a -> a.finding().rule()).containsExactly("source/single-tier");
    assertThat(result.accepted().get(0).acceptance().reason()).isEqualTo("no second public source exists");
  }

  private static String words(String rule) {
    List<Finding> found = result.findings().stream().filter(f -> f.rule().equals(rule)).toList();
    assertThat(found).as(rule).hasSize(1);
    Finding f = found.get(0);
    return String.join("\n", f.message(), f.left().label(), f.left().value(), f.right().label(), f.right().value(),
        f.constraint(), f.remedy().orElse(""));
  }
}
