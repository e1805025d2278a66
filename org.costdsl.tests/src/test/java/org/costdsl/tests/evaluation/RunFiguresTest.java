package org.costdsl.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.costdsl.tests.Analysed.figure;

import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Trace.Origin;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;

class RunFiguresTest {

  private static final double HOUR = 3600;

  @Test
  void flopOfPretrainingIsSixTimesActiveParametersTimesTokens() {
    CostReport report = Analysed.report("run r { model: { total: 671B params active: 37B params } tokens: 14.8T tokens }");
    assertThat(figure(report, "r.flop").median()).isCloseTo(6 * 37e9 * 14.8e12, within(1e15));
  }

  @Test
  void flopUsesAllParametersWhereNoneAreSaidToBeActive() {
    CostReport report = Analysed.report("run r { model: { total: 70B params } tokens: 1T tokens }");
    assertThat(figure(report, "r.flop").median()).isEqualTo(6 * 70e9 * 1e12);
  }

  @Test
  void flopOfReinforcementIsUnknown() {
    CostReport report = Analysed.report("run r { kind: reinforcement model: { total: 70B params } tokens: 1T tokens }");
    assertThat(figure(report, "r.flop").low()).isZero();
    assertThat(figure(report, "r.flop").high()).isInfinite();
  }

  @Test
  void utilisationCountsAllDeviceHoursAgainstTheDensePeakOfThePrecision() {
    CostReport report = Analysed.report("import costdsl.hardware.*",
        "run llama { model: { total: 65.2B params } tokens: 1.4T tokens precision: bf16",
        "  on: 2_048 of A100_SXM_80 device_hours: 1_022_362 GPU-hours }");
    double expected = 6 * 65.2e9 * 1.4e12 / (1_022_362 * HOUR * 312e12);
    assertThat(figure(report, "llama.utilisation").median()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void stagesAreSummedAndInheritWhatTheyDoNotSay() {
    CostReport report = Analysed.report("import costdsl.hardware.*", "run r { rental: 2 USD / GPU-hour on: 10 of H800",
        "  stage a { device_hours: 100 GPU-hours } stage b { device_hours: 50 GPU-hours rental: 4 USD / GPU-hour } }");
    assertThat(figure(report, "r.device_hours").median()).isEqualTo(150 * HOUR);
    assertThat(figure(report, "r.cost").median()).isCloseTo(400, within(1e-9));
    assertThat(figure(report, "r.a.cost").median()).isCloseTo(200, within(1e-9));
  }

  @Test
  void aGivenFigureWinsAndTheComputedOneIsKeptBesideIt() {
    CostReport report = Analysed.report("import costdsl.hardware.*",
        "run r { on: 10 of H800 duration: 10 hours device_hours: 120 GPU-hours }");
    assertThat(figure(report, "r.device_hours").trace().origin()).isEqualTo(Origin.GIVEN);
    assertThat(figure(report, "r.device_hours").median()).isEqualTo(120 * HOUR);
    assertThat(figure(report, "r.device_hours").computedInstead()).hasValueSatisfying(
        c -> assertThat(c.median()).isEqualTo(100 * HOUR));
  }

  @Test
  void aFigureIsNotComparedWithItself() {
    CostReport report = Analysed.report("import costdsl.hardware.*", "run r { on: 10 of H800 device_hours: 120 GPU-hours }");
    assertThat(figure(report, "r.duration").median()).isEqualTo(12 * HOUR);
    assertThat(figure(report, "r.device_hours").computedInstead()).isEmpty();
  }

  @Test
  void durationComesFromDatesWhereTheyAreAllThatIsSaid() {
    CostReport report = Analysed.report("import costdsl.hardware.*",
        "run r { on: 10 of H800 started: 2024-01-01 ended: 2024-01-10 }");
    assertThat(figure(report, "r.device_hours").median()).isEqualTo(10 * 10 * 24 * HOUR);
  }

  @Test
  void energyFollowsItsBoundary() {
    CostReport report = Analysed.report("import costdsl.hardware.*", "pool p { devices: 10 of H100_SXM acquired: 2023 server_power: 2 draw: 0.5 PUE: 1.5 }",
        "run whole { on: 10 of p device_hours: 1_000 GPU-hours }",
        "run boxed { on: 10 of p device_hours: 1_000 GPU-hours energy_boundary: server }",
        "run bare { on: 10 of p device_hours: 1_000 GPU-hours energy_boundary: device }");
    double joules = 1_000 * HOUR * 700;
    assertThat(figure(report, "whole.energy").median()).isCloseTo(joules * 2 * 0.5 * 1.5, within(1.0));
    assertThat(figure(report, "boxed.energy").median()).isCloseTo(joules * 2 * 0.5, within(1.0));
    assertThat(figure(report, "bare.energy").median()).isCloseTo(joules * 0.5, within(1.0));
  }

  @Test
  void emissionsAreEnergyTimesIntensity() {
    CostReport report = Analysed.report("import costdsl.hardware.*",
        "run r { on: 8 of V100 energy: 1_287 MWh carbon_intensity: 0.429 kgCO2e / kWh }");
    assertThat(figure(report, "r.emissions").median()).isCloseTo(1_287_000 * 0.429, within(1e-6));
  }
}
