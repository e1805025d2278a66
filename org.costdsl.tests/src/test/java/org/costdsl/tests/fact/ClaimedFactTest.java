package org.costdsl.tests.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.fact.FactProjection;
import org.costdsl.lang.fact.PoolFact;
import org.costdsl.lang.fact.RunFact;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;

/** A claim taken at its word: its subject as a fact of its own, with the stated amount in place of the file's. */
class ClaimedFactTest {

  private static final String[] FILE = {"language 1.0", "package test", "import costdsl.hardware.*", "currency USD", "as of 2025-01-01",
      "source paper \"Paper\" { tier: primary  date: 2024-12-27 }",
      "run v3 {", "  precision: bf16  kind: pretraining  model: { active: 37B params }",
      "  stage first { on: 2_048 of H800  tokens: 14.8T tokens  device_hours: 2_664k GPU-hours }",
      "  stage later { on: 2_048 of H800  kind: reinforcement  device_hours: 5k GPU-hours }", "}",
      "claim wrong { source: paper  states: v3.first.device_hours is 266.4k GPU-hours }",
      "claim right { source: paper  states: v3.first.device_hours is 2_664k GPU-hours }",
      "claim bound { source: paper  states: v3.first.device_hours is over 3M GPU-hours }"};

  @Test
  void theStatedAmountTakesTheFiguresPlaceInTheStageAndInItsRun() {
    List<RunFact> claimed = claimed("wrong");
    assertThat(claimed).extracting(RunFact::name).containsExactlyInAnyOrder("v3.first", "v3");
    RunFact stage = claimed.stream().filter(RunFact::stage).findFirst().orElseThrow();
    assertThat(stage.utilisation().median()).isCloseTo(3.46, Percentage.withPercentage(1));
    assertThat(stage.claimed().words()).isEqualTo("v3.first.device_hours is 266.4k GPU-hours");
    RunFact run = claimed.stream().filter(r -> !r.stage()).findFirst().orElseThrow();
    assertThat(run.deviceHours().median() / 3600).isCloseTo(271_400, Percentage.withPercentage(0.1));
  }

  @Test
  void whatTheFileSaysItselfNeedsNoSecondFact() {
    assertThat(claimed("right")).isEmpty();
  }

  @Test
  void aBoundStaysABound() {
    RunFact stage = claimed("bound").stream().filter(RunFact::stage).findFirst().orElseThrow();
    assertThat(stage.deviceHours().low() / 3600).isCloseTo(3e6, Percentage.withPercentage(0.1));
    assertThat(stage.deviceHours().high()).isInfinite();
  }

  @Test
  void theFindingIsAboutTheClaim() {
    assertThat(Analysed.text(FILE).findings()).filteredOn(f -> f.subject().equals("wrong"))
        .anySatisfy(f -> assertThat(f.place().line()).isEqualTo(12));
  }

  @Test
  void theMarketIsThatOfTheOriginalOnThePoolsPriceBasis() {
    CostReport report = Analysed.report("language 1.0", "package test", "import costdsl.hardware.*", "currency USD",
        "accelerator offer extends H100_SXM { price: 1k USD / device  price_basis: cluster }",
        "pool ours { devices: 8 of offer  acquired: 2024  price: 1k USD / device  price_basis: cluster  cluster_price: 1.2 }",
        "pool bare { devices: 8 of H100_SXM  acquired: 2024  price_basis: server }");
    PoolFact ours = pool(report, "ours");
    PoolFact bare = pool(report, "bare");
    assertThat(ours.marketPrice().median() / bare.marketPrice().median()).isCloseTo(1.2, Percentage.withPercentage(1));
    assertThat(ours.marketRental()).isNotNull();
  }

  private static PoolFact pool(CostReport report, String name) {
    return FactProjection.of(report).stream().filter(PoolFact.class::isInstance).map(PoolFact.class::cast)
        .filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<RunFact> claimed(String claim) {
    return FactProjection.of(Analysed.report(FILE)).stream().filter(RunFact.class::isInstance).map(RunFact.class::cast)
        .filter(r -> r.claimed() != null && r.claimed().claim().equals(claim)).toList();
  }
}
