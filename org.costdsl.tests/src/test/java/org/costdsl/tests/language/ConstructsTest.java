package org.costdsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.costdsl.tests.Analysed.claim;
import static org.costdsl.tests.Analysed.figure;

import org.assertj.core.data.Percentage;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Statement;
import org.costdsl.lang.evaluation.Value;
import org.costdsl.lang.uncertainty.Verdict;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every construct of the language is read and means what it says. */
class ConstructsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      12kWh                                   | 4.32e7
      12 kWh                                  | 4.32e7
      80GB                                    | 8e10
      300B                                    | 3e11
      300 B                                   | 300
      10_000                                  | 10000
      5.576M                                  | 5576000
      3.3e24                                  | 3.3e24
      3.3e-4                                  | 3.3e-4
      30%                                     | 0.3
      30 %                                    | 0.3
      5 million                               | 5e6
      1.5 trillion tokens                     | 1.5e12
      2 + 3 * 4                               | 14
      (2 + 3) * 4                             | 20
      10 - 4 - 3                              | 3
      12 / 3 / 2                              | 2
      -5 + 8                                  | 3
      12 USD per 4 years                      | 9.5064e-8
      944M USD / 4 years                      | 7.4784
      0.30 USD / 1M tokens                    | 3e-7
      100k USD / person / year                | 3.16881e-3
      12 GPU-hours - 3 GPU-hours              | 32400
      2025 - 1                                | 2024
      2.5 kW-month * 3                        | 1.97235e10
      min(3, 2, 5)                            | 2
      max(3, 2, 5)                            | 5
      sum(3, 2, 5)                            | 10
      60% of (50 USD)                         | 30
      one of { 4, 4 }                         | 4
      triangular(3, 3.0001, 3.0002)           | 3.0001
      pert(3, 3.0001, 3.0002)                 | 3.0001
      beta(1000000, 1000000)                  | 0.5
      lognormal(100 USD, 0.01 USD)            | 100
      """)
  void anExpressionHasItsValueInBaseUnits(String expression, double value) {
    CostReport report = Analysed.report("let x = " + expression);
    assertThat(figure(report, "x").median()).isCloseTo(value, Percentage.withPercentage(0.01));
  }

  @Test
  void wordsOfThePropertyTableStayUsableAsNames() {
    CostReport report = Analysed.report("staff use { headcount: 1 pay: 1 USD / person / year loaded: 1 }",
        "staff life { headcount: 2 pay: 1 USD / person / year loaded: 1 }", "staff report { headcount: 3 pay: 1 USD / person / year loaded: 1 }",
        "staff date { headcount: 4 pay: 1 USD / person / year loaded: 1 }", "staff price { headcount: 5 pay: 1 USD / person / year loaded: 1 }",
        "programme all { includes: use, life, report, date, price period: 1 years }");
    assertThat(figure(report, "all.staff_cost").median()).isCloseTo(15, Percentage.withPercentage(1e-9));
  }

  @Test
  void aPropertyEndsTheValueBeforeIt() {
    CostReport report = Analysed.report("staff team { headcount: 150 pay: 2 USD / person / year loaded: 1.5 }");
    assertThat(figure(report, "team.headcount").median()).isEqualTo(150);
    assertThat(figure(report, "team.cost").median()).isCloseTo(450, Percentage.withPercentage(1e-9));
  }

  @Test
  void functionsTakeParametersAndCallEachOther() {
    CostReport report = Analysed.report("fn twice(x) = x * 2", "fn hire(n, pay) = twice(n * pay)", "let y = hire(10, 100 USD)");
    assertThat(figure(report, "y").median()).isEqualTo(2000);
  }

  @Test
  void aValueThatChangesOverTimeIsTakenAtTheFilesDate() {
    CostReport report = Analysed.report("as of 2024-08-01", "let x = 1 USD from 2023-01, 2 USD from 2024-07, 3 USD from 2025-01");
    assertThat(figure(report, "x").median()).isEqualTo(2);
  }

  @Test
  void modelOfARunIsItWithItsChainOfBases() {
    CostReport report = Analysed.report("run a { device_hours: 1 GPU-hours }", "run b { base: a device_hours: 1 GPU-hours }",
        "run c { base: b device_hours: 1 GPU-hours }", "claim x { covers: model of c opinion: \"scope only\" }");
    assertThat(claim(report, "x").coveredScope()).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void aBarePropertyIsOfWhatTheClaimCoversOnItsBasis() {
    String pool = "import costdsl.hardware.*\npool p { devices: 10 of H800 price: 10k USD / device price_basis: cluster acquired: 2023 }\n"
        + "run r { on: 10 of p device_hours: 100 GPU-hours rental: 2 USD / GPU-hour }\n";
    assertThat(subject(pool + "claim c { covers: r basis: rental states: cost is 200 USD }")).isEqualTo("cost");
    assertThat(subject(pool + "claim c { covers: r basis: amortised states: cost is 200 USD }")).isEqualTo("owned_cost");
    assertThat(subject(pool + "claim c { covers: r basis: acquisition states: cost is 100k USD }")).isEqualTo("acquisition_cost");
  }

  private static String subject(String text) {
    return ((Statement.Amount) claim(Analysed.report(text), "c").statement().orElseThrow()).property().orElseThrow();
  }

  @Test
  void anEventNamesActorDeedThingAndTime() {
    CostReport report = Analysed.report("import costdsl.hardware.*", "organization Lab { country: US founded: 2019 }",
        "pool p { devices: 10 of H100_SXM owner: Lab acquired: 2023 }", "claim c { states: Lab acquired p in 2023 }");
    assertThat(claim(report, "c").verdict()).isEqualTo(Verdict.SUPPORTED);
    Statement.Event event = (Statement.Event) claim(report, "c").statement().orElseThrow();
    assertThat(event.actor()).isEqualTo("Lab");
    assertThat(event.object()).contains("p");
  }

  @Test
  void useNamesWhoAndWhatForWithSharesWhereKnown() {
    CostReport report = Analysed.report("import costdsl.hardware.*", "organization Lab { country: US }", "organization Fund { country: US }",
        "pool p { devices: 10 of H100_SXM use: Lab training 30%, Lab inference 20% to 30%, Fund trading }");
    Value.Uses uses = (Value.Uses) report.entity("p").orElseThrow().values().get("use");
    assertThat(uses.uses()).extracting(Value.Use::who).containsExactly("Lab", "Lab", "Fund");
    assertThat(uses.uses()).extracting(Value.Use::purpose).containsExactly("training", "inference", "trading");
    assertThat(uses.uses().get(0).share().orElseThrow().median()).isEqualTo(0.3);
    assertThat(uses.uses().get(2).share()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      expect x = 100 USD               | true
      expect x = 101 USD               | false
      expect x within 1% of 100.5 USD  | true
      expect x within 1 USD of 102 USD | false
      expect x within 3 USD of 102 USD | true
      expect x < 100 USD               | false
      expect x <= 100 USD              | true
      expect x > 99 USD                | true
      expect x >= 101 USD              | false
      expect x is about 95 USD         | true
      """)
  void anExpectationHoldsOrNot(String expectation, boolean passed) {
    CostReport report = Analysed.report("let x = 100 USD", expectation);
    assertThat(report.expectations()).singleElement().satisfies(e -> assertThat(e.passed()).isEqualTo(passed));
  }

  @Test
  void aVariantMayExtendTheFileAsItStands() {
    CostReport report = Analysed.report("let price = 2 USD", "scenario dear extends base { override price = 3 USD }",
        "scenario dearer extends dear { override price = 4 USD }");
    assertThat(figure(report, "price").median()).isEqualTo(2);
    assertThat(figure(report.scenarios().get("dear"), "price").median()).isEqualTo(3);
    assertThat(figure(report.scenarios().get("dearer"), "price").median()).isEqualTo(4);
  }
}
