package org.costdsl.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.analysis.GoalSeek;
import org.costdsl.lang.analysis.NearestChange;
import org.costdsl.lang.analysis.ScenarioComparison;
import org.costdsl.lang.analysis.Sweep;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.EvidenceKind;
import org.costdsl.lang.evaluation.EvidenceShares;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.SamplingProgress;
import org.costdsl.lang.evaluation.Sensitivity;
import org.costdsl.lang.evaluation.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sensitivity, evidence, sweeps, goal seeking and scenarios against values worked out by hand. */
class WhatIfTest {

  private static final String CHIP = "accelerator card { TDP: 700 W / device }";

  @TempDir
  Path folder;

  private Exploration explored(String... lines) {
    try {
      Path file = Files.writeString(folder.resolve("t.cost"), String.join("\n", lines) + "\n");
      Exploration exploration = CostAnalysis.standard().explore(file);
      assertThat(exploration.result().unusable()).as(exploration.result().issues().toString()).isFalse();
      return exploration;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private WhatIf whatIf(String... lines) {
    return explored(lines).whatIf().orElseThrow();
  }

  private static Sweep sweep(WhatIf whatIf, String target, Sweep.Axis axis) {
    return Sweep.of(whatIf, List.of(target), List.of(axis), SamplingProgress.NONE);
  }

  private static Figure figure(WhatIf whatIf, String name) {
    return whatIf.figure(name).orElseThrow();
  }

  @Test
  void theVarianceOfASumIsSharedLikeTheVariancesOfItsTerms() {
    WhatIf file = whatIf("let a = normal(100 USD, 20 USD)", "let b = normal(100 USD, 10 USD)", "let c = 5 USD", "let x = a - b + c");
    Sensitivity sensitivity = Sensitivity.of(figure(file, "x"));
    assertThat(sensitivity.effects()).extracting(Sensitivity.Effect::input).containsExactly("a", "b");
    Sensitivity.Effect a = sensitivity.effects().get(0);
    Sensitivity.Effect b = sensitivity.effects().get(1);
    // Variances 400 and 100; linear correlations 0.894 and −0.447, of ranks a little less.
    assertThat(a.varianceShare()).isCloseTo(0.8, within(0.03));
    assertThat(b.varianceShare()).isCloseTo(0.2, within(0.03));
    assertThat(a.rankCorrelation()).isCloseTo(0.885, within(0.02));
    assertThat(b.rankCorrelation()).isCloseTo(-0.43, within(0.06));
    assertThat(a.atLow()).isCloseTo(5 - 1.6448536 * 20, within(1e-6));
    assertThat(a.atHigh()).isCloseTo(5 + 1.6448536 * 20, within(1e-6));
    assertThat(b.atLow()).isCloseTo(5 + 1.6448536 * 10, within(1e-6));
  }

  @Test
  void aRangeWithinAFormulaBelongsToThatFormula() {
    WhatIf file = whatIf("let a = 5 USD", "let x = a * (1 to 2)", "let y = x + 1 USD");
    assertThat(Sensitivity.of(figure(file, "y")).effects()).singleElement().satisfies(e -> {
      assertThat(e.owner().name()).isEqualTo("x");
      assertThat(e.varianceShare()).isEqualTo(1);
    });
  }

  @Test
  void ofVeryManyInputsTheChiefOnesAreWeighedAndTheOthersCounted() {
    String terms = IntStream.range(0, 149).mapToObj(i -> "a" + i).collect(Collectors.joining(" + "));
    String[] lets = Stream.concat(IntStream.range(0, 149).mapToObj(i -> "let a" + i + " = normal(100 USD, 1 USD)"),
        Stream.of("let b = normal(100 USD, 20 USD)", "let x = " + terms + " + b")).toArray(String[]::new);
    WhatIf file = whatIf(lets);
    Sensitivity sensitivity = Sensitivity.of(figure(file, "x"));
    // Variances 149 times 1 and once 400. The ranks of small terms are noise of one in 63, squared and a hundred times 0.025.
    assertThat(sensitivity.effects()).hasSize(100);
    assertThat(sensitivity.effects().get(0).input()).isEqualTo("b");
    assertThat(sensitivity.effects().get(0).varianceShare()).isCloseTo(400 / 549.0, within(0.05));
    assertThat(sensitivity.others().count()).isEqualTo(50);
    assertThat(sensitivity.others().varianceShare()).isCloseTo(50 / 549.0, within(1e-9));
    double weighed = sensitivity.effects().stream().mapToDouble(Sensitivity.Effect::varianceShare).sum();
    assertThat(weighed + sensitivity.others().varianceShare()).isCloseTo(1, within(1e-9));
    EvidenceShares shares = file.evidence(figure(file, "x")).orElseThrow();
    assertThat(shares.ofVariance().get(EvidenceKind.ASSUMED)).isCloseTo(1, within(1e-9));
    assertThat(figure(file, "x").trace().shortMethod())
        .isEqualTo("a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11 + a12 + a13 + a14 … 135 more terms");
  }

  @Test
  void evidenceOfManyFiguresTogetherIsThatOfEachAlone() {
    WhatIf file = whatIf("source paper \"P\" { tier: primary }", "let a = 300 USD @paper", "let b = 5 to 20", "let c = 1 to 2 @paper",
        "let x = a * b", "let y = x * c - a", "let z = a / 2");
    List<Figure> figures = Stream.of("x", "y", "z").map(n -> figure(file, n)).toList();
    Map<Figure, EvidenceShares> together = file.evidence(figures);
    assertThat(figures).allSatisfy(f -> assertThat(together.get(f)).isEqualTo(file.evidence(f).orElseThrow()));
    // y = a·(b·c − 1) at a = 300, b = 10, c = √2: it grows with a as it is, with b and with c by b·c/(b·c − 1) per cent each.
    double other = 10 * Math.sqrt(2) / (10 * Math.sqrt(2) - 1);
    assertThat(together.get(figures.get(1)).ofResult().get(EvidenceKind.MEASURED)).isCloseTo(1 / (1 + 2 * other), within(1e-9));
    assertThat(together.get(figures.get(1)).ofResult().get(EvidenceKind.CITED)).isCloseTo(other / (1 + 2 * other), within(1e-9));
  }

  @Test
  void nothingUncertainHasNoSensitivity() {
    assertThat(Sensitivity.of(figure(whatIf("let a = 5 USD", "let x = a * 2"), "x")).effects()).isEmpty();
  }

  @Test
  void aResultRestsOnItsInputsByWhatItAnswersToThem() {
    WhatIf file = whatIf("source paper \"P\" { tier: primary }", "source news \"N\" { tier: press }", "let a = 300 USD @paper",
        "let b = 600 USD @news", "let c = 50 to 150 USD", "let x = a + b + c");
    EvidenceShares shares = file.evidence(figure(file, "x")).orElseThrow();
    // A sum answers to each term by its share: c has the median √(50·150) = 86.6.
    assertThat(shares.ofResult().get(EvidenceKind.MEASURED)).isCloseTo(300 / 986.6, within(1e-4));
    assertThat(shares.ofResult().get(EvidenceKind.CITED)).isCloseTo(600 / 986.6, within(1e-4));
    assertThat(shares.ofResult().get(EvidenceKind.ASSUMED)).isCloseTo(86.6 / 986.6, within(1e-4));
    assertThat(shares.ofVariance()).containsExactly(Map.entry(EvidenceKind.ASSUMED, 1.0));
  }

  @Test
  void defaultsAreCounted() {
    WhatIf file = whatIf(CHIP, "pool p { devices: 10 of card  price: 10k USD / device  life: 4 years  power: 7 kW  electricity: 0.1 USD / kWh }");
    assertThat(file.evidence(figure(file, "p.cost_per_device_hour")).orElseThrow().ofResult()).containsKey(EvidenceKind.DEFAULTED);
  }

  @Test
  void aSweepIsTheFigureAtEachValue() {
    Sweep sweep = sweep(whatIf("let n = 10", "let price = 5 USD", "let x = n * price"), "x", new Sweep.Axis("price", 0, 8, 5));
    assertThat(sweep.points()).extracting(p -> p.inputs().get(0)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0);
    assertThat(sweep.points()).extracting(p -> p.targets().get(0).median()).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0);
  }

  @Test
  void aComputedFigureCanBeReplacedToo() {
    Sweep sweep = sweep(whatIf("let n = 10", "let m = n * 2", "let x = m + 1"), "x", new Sweep.Axis("m", 1, 2, 2));
    assertThat(sweep.points()).extracting(p -> p.targets().get(0).median()).containsExactly(2.0, 3.0);
  }

  @Test
  void questionsThatMakeNoSenseAreRefusedWithTheReason() {
    WhatIf file = whatIf("let n = 10", "let m = 3", "let x = n * 2");
    assertThatThrownBy(() -> sweep(file, "x", new Sweep.Axis("m", 1, 2, 2))).hasMessage("x does not depend on m");
    assertThatThrownBy(() -> sweep(file, "x", new Sweep.Axis("z", 1, 2, 2))).hasMessage("the file has no figure z");
    assertThatThrownBy(() -> new Sweep.Axis("n", 1, 2, 1)).hasMessageContaining("2 to 10000 values");
    assertThatThrownBy(() -> GoalSeek.of(file, "x", "x", 5)).hasMessage("x does not depend on x");
  }

  @Test
  void aGoalIsReached() {
    WhatIf file = whatIf("let n = 10", "let price = 5 USD", "let fixed = 7 USD", "let x = n * price + fixed");
    assertThat(GoalSeek.of(file, "x", "price", 107).value()).isCloseTo(10, within(1e-9));
    assertThat(GoalSeek.of(file, "x", "n", -43).value()).isCloseTo(-10, within(1e-9));
    assertThat(GoalSeek.of(file, "x", "price", 107).reached().median()).isCloseTo(107, within(1e-6));
  }

  @Test
  void aFallingAndAnUncertainFigureReachTheirGoalsAsWell() {
    WhatIf file = whatIf("let n = 10 to 20", "let total = 1000 USD", "let each = total / n");
    GoalSeek seek = GoalSeek.of(file, "each", "n", 4);
    assertThat(seek.value()).isCloseTo(250, within(1e-6));
    GoalSeek total = GoalSeek.of(file, "each", "total", 100);
    assertThat(total.reached().median()).isCloseTo(100, Percentage.withPercentage(1e-6));
  }

  @Test
  void theNaturalLimitsOfAnInputAreKept() {
    WhatIf file = whatIf(CHIP, "pool p { devices: 10 of card  price: 10k USD / device  life: 4 years  power: 7 kW  electricity: 0.1 USD / kWh",
        "  busy: 50% }");
    double now = figure(file, "p.cost_per_device_hour").median();
    assertThat(GoalSeek.of(file, "p.cost_per_device_hour", "p.busy", now / 1.6).value()).isCloseTo(0.8, within(1e-9));
    assertThatThrownBy(() -> GoalSeek.of(file, "p.cost_per_device_hour", "p.busy", now / 3))
        .hasMessageStartingWith("no value of p.busy was found");
  }

  @Test
  void aVerdictTurnsWithTheLeastChangeOfOneInput() {
    Exploration file = explored("let n = 10", "let price = 5 USD", "let fixed = 50 USD", "let x = n * price + fixed",
        "claim dear { states: x is 200 USD }", "claim fair { states: x is over 98 USD }", "claim other { states: x * 2 is 7 USD }");
    WhatIf whatIf = file.whatIf().orElseThrow();
    List<ClaimResult> claims = file.result().report().orElseThrow().claims();
    // 199.5 is the lower edge of what rounds to 200: n would have to be 29.9, price 14.95 (both 199 % more), fixed 149.5 (also).
    NearestChange dear = NearestChange.of(whatIf, claims.get(0)).orElseThrow();
    assertThat(dear.value() / dear.input().median()).isCloseTo(2.99, within(1e-6));
    // 98 is reached with 4 % less of any.
    NearestChange fair = NearestChange.of(whatIf, claims.get(1)).orElseThrow();
    assertThat(fair.value() / fair.input().median()).isCloseTo(0.96, within(1e-6));
    assertThat(NearestChange.of(whatIf, claims.get(2))).isEmpty();
  }

  @Test
  void theInputWithMorePullNeedsLessChange() {
    Exploration file = explored("let n = 10", "let fixed = 900 USD", "let x = n * 10 USD + fixed",
        "claim c { states: x is at most 950 USD }");
    ClaimResult claim = file.result().report().orElseThrow().claims().get(0);
    NearestChange change = NearestChange.of(file.whatIf().orElseThrow(), claim).orElseThrow();
    assertThat(change.input().name()).isEqualTo("fixed");
    assertThat(change.value()).isCloseTo(850, within(1e-6));
  }

  @Test
  void scenariosAreComparedWhereTheyDiffer() {
    ScenarioComparison comparison = ScenarioComparison.of(explored(CHIP, "pool p { devices: 10 of card  price: 10k USD / device }",
        "scenario dear { override p.price = 20k USD / device }").result().report().orElseThrow());
    assertThat(comparison.scenarios()).containsExactly("base", "dear");
    assertThat(comparison.rows()).extracting(ScenarioComparison.Row::name).contains("p.price", "p.capex").doesNotContain("p.count");
    Map<String, Figure> price = comparison.rows().stream().filter(r -> r.name().equals("p.price")).findFirst().orElseThrow().figures();
    assertThat(price.get("dear").median()).isEqualTo(2 * price.get("base").median());
  }
}
