package org.costdsl.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.costdsl.tests.Analysed.figure;

import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;

/** Total cost of ownership, nothing counted twice. */
class ProgrammeFiguresTest {

  private static final String POOL = "import costdsl.hardware.*\npool p { devices: 100 of H100_SXM price: 40k USD / device"
      + " price_basis: cluster acquired: 2023 electricity: 0.10 USD / kWh PUE: 1 server_power: 1 draw: 1 life: 4 years busy: 1 }";

  private static final double CAPEX = 100 * 40_000;
  private static final double ELECTRICITY_FOUR_YEARS = 100 * 0.7 * 4 * 8766 * 0.10;

  @Test
  void anOwnedPoolAddsItsCapexAndItsElectricity() {
    CostReport report = Analysed.report(POOL, "programme all { includes: p period: 4 years }");
    assertThat(figure(report, "all.capex").median()).isCloseTo(CAPEX, within(1e-3));
    assertThat(figure(report, "all.opex").median()).isCloseTo(ELECTRICITY_FOUR_YEARS, within(1e-3));
    assertThat(figure(report, "all.tco").median()).isCloseTo(CAPEX + ELECTRICITY_FOUR_YEARS, within(1e-3));
    assertThat(figure(report, "all.cost").median()).isEqualTo(figure(report, "all.tco").median());
  }

  @Test
  void aRunOnAnIncludedPoolIsAnAllocationAndAddsNothing() {
    String run = "run r { on: 100 of p device_hours: 1_000 GPU-hours rental: 2 USD / GPU-hour }";
    CostReport without = Analysed.report(POOL, run, "programme all { includes: p period: 4 years }");
    CostReport with = Analysed.report(POOL, run, "programme all { includes: p, r period: 4 years }");
    assertThat(figure(with, "all.tco").median()).isEqualTo(figure(without, "all.tco").median());
    assertThat(figure(with, "all.runs_cost").median()).isCloseTo(2_000, within(1e-9));
  }

  @Test
  void aRunElsewhereIsAdded() {
    CostReport report = Analysed.report(POOL, "run r { on: 8 of H800 device_hours: 1_000 GPU-hours rental: 2 USD / GPU-hour }",
        "programme all { includes: p, r period: 4 years }");
    assertThat(figure(report, "all.tco").median()).isCloseTo(CAPEX + ELECTRICITY_FOUR_YEARS + 2_000, within(1e-3));
  }

  @Test
  void electricityContainedInAnOverheadIsNotCountedAgain() {
    CostReport report = Analysed.report(POOL,
        "overhead o { amount: 1M USD period: 4 years serves: p includes: electricity }",
        "programme all { includes: p, o period: 4 years }");
    assertThat(figure(report, "all.tco").median()).isCloseTo(CAPEX + 1e6, within(1e-3));
  }

  @Test
  void anOverheadThatIsPartOfAnotherAddsNothing() {
    CostReport report = Analysed.report(POOL, "overhead o { amount: 1M USD period: 4 years serves: p }",
        "overhead inner { amount: 100k USD period: 4 years part_of: o }", "programme all { includes: p, o, inner period: 4 years }");
    assertThat(figure(report, "all.overhead_cost").median()).isCloseTo(1e6, within(1e-3));
  }

  @Test
  void anOverheadPerYearCountsForThePeriodAndOneWithItsOwnPeriodIsScaled() {
    CostReport report = Analysed.report(POOL, "overhead yearly { amount: 1M USD / year serves: p }",
        "overhead two_years { amount: 1M USD period: 2 years serves: p }",
        "programme all { includes: p, yearly, two_years period: 4 years }");
    assertThat(figure(report, "yearly.cost").median()).isCloseTo(4e6, within(1e-3));
    assertThat(figure(report, "two_years.cost").median()).isCloseTo(2e6, within(1e-3));
  }

  @Test
  void anAmountOfUnknownPeriodCountsOnce() {
    CostReport report = Analysed.report(POOL, "overhead o { amount: 944M USD period: unknown serves: p }",
        "programme all { includes: p, o period: 4 years }");
    assertThat(figure(report, "o.cost").median()).isEqualTo(944e6);
  }

  @Test
  void staffArePaidForTheProgrammesPeriodAndForAYearWithoutOne() {
    String staff = "staff team { headcount: 10 pay: 100k USD / person / year loaded: 1.3 equity: 20k USD / person / year }";
    assertThat(figure(Analysed.report(staff), "team.cost").median()).isCloseTo(10 * 150_000, within(1e-6));
    CostReport report = Analysed.report(POOL, staff, "programme all { includes: p, team period: 2 years }");
    assertThat(figure(report, "team.cost").median()).isCloseTo(10 * 150_000 * 2, within(1e-6));
  }

  @Test
  void aRentedPoolPaysRentAndHasNoCapex() {
    CostReport report = Analysed.report("import costdsl.hardware.*",
        "pool p { devices: 10 of H100_SXM rental: 2 USD / GPU-hour }", "programme all { includes: p period: 1 years }");
    assertThat(figure(report, "all.capex").median()).isZero();
    assertThat(figure(report, "all.tco").median()).isCloseTo(10 * 8766 * 2, within(1e-6));
    assertThat(report.figure("p.capex")).isEmpty();
  }

  @Test
  void aCommitmentLongerThanThePeriodIsPaidInFull() {
    CostReport report = Analysed.report("import costdsl.hardware.*",
        "pool p { devices: 10 of H100_SXM rental: 2 USD / GPU-hour commitment: 3 years }", "programme all { includes: p period: 1 years }");
    assertThat(figure(report, "all.tco").median()).isCloseTo(3 * 10 * 8766 * 2, within(1e-6));
  }

  @Test
  void overheadsOfThePriceMultiplyOnlyWhatItDoesNotInclude() {
    String rest = " of H100_SXM price: 10k USD / device acquired: 2023 server_price: 2 cluster_price: 1.5";
    CostReport report = Analysed.report("import costdsl.hardware.*", "pool bare { devices: 10" + rest + " price_basis: chip }",
        "pool boxed { devices: 10" + rest + " price_basis: server }", "pool whole { devices: 10" + rest + " price_basis: cluster }");
    assertThat(figure(report, "bare.capex").median()).isCloseTo(300_000, within(1e-6));
    assertThat(figure(report, "boxed.capex").median()).isCloseTo(150_000, within(1e-6));
    assertThat(figure(report, "whole.capex").median()).isCloseTo(100_000, within(1e-6));
  }

  @Test
  void residualAndCostOfCapitalEnterWhatIsWrittenOff() {
    CostReport report = Analysed.report("import costdsl.hardware.*", "pool p { devices: 10 of H100_SXM price: 10k USD / device"
        + " price_basis: cluster acquired: 2023 life: 4 years residual: 20% cost_of_capital: 10% / year }");
    double year = 365.25 * 24 * 3600;
    assertThat(figure(report, "p.amortised").median() * year).isCloseTo(100_000 * 0.8 / 4 + 100_000 * 0.6 * 0.10, within(1e-6));
  }

  @Test
  void aProgrammeWithoutRunsHasNoDeviceHoursRatherThanNoMoney() {
    CostReport report = Analysed.report(POOL, "programme all { includes: p period: 4 years }");
    assertThat(figure(report, "all.device_hours").text()).isEqualTo("0 GPU-hours");
    assertThat(figure(report, "all.emissions").text()).isEqualTo("0 kgCO2e");
  }

  @Test
  void scopesAreSetsOfLeafItems() {
    CostReport report = Analysed.report(POOL, "run r { on: 10 of p stage a { device_hours: 1 GPU-hours } stage b { device_hours: 1 GPU-hours } }",
        "programme inner { includes: r period: 4 years }", "programme all { includes: p, inner period: 4 years }");
    assertThat(report.scope("all")).containsExactlyInAnyOrder("p", "r.a", "r.b");
    assertThat(report.scope("r")).containsExactlyInAnyOrder("r.a", "r.b");
  }

  @Test
  void aRampIsTheMeanOverThePeriodWeightedByDays() {
    CostReport report = Analysed.report("staff team { headcount: 10 from 2024-01-01, 30 from 2024-07-01 pay: 100k USD / person / year",
        "  period: 366 days }");
    assertThat(figure(report, "team.headcount").median()).isCloseTo((10 * 182 + 30 * 184) / 366.0, within(1e-9));
  }

  @Test
  void aPeriodMayBeWrittenAsItsDates() {
    CostReport report = Analysed.report("staff team { headcount: 10 pay: 100k USD / person / year period: 2024-01-01 to 2024-12-31 }");
    assertThat(figure(report, "team.period").median()).isEqualTo(366 * 24 * 3600.0);
  }

  @Test
  void aScenarioPutsOtherValuesInPlaceAndLeavesTheBaseAlone() {
    CostReport report = Analysed.report("staff team { headcount: 10 pay: 100k USD / person / year loaded: 1 }",
        "scenario more { override team.headcount = 20 }", "scenario dear extends more { override team.pay = 200k USD / person / year }");
    assertThat(figure(report, "team.cost").median()).isCloseTo(1e6, within(1e-3));
    assertThat(figure(report.scenarios().get("more"), "team.cost").median()).isCloseTo(2e6, within(1e-3));
    assertThat(figure(report.scenarios().get("dear"), "team.cost").median()).isCloseTo(4e6, within(1e-3));
  }
}
