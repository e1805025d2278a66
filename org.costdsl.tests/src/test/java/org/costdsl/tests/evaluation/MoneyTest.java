package org.costdsl.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.costdsl.tests.Analysed.figure;

import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void amountsAreBroughtToTheFilesCurrencyByTheNearestEarlierRate() {
    CostReport report = Analysed.report("currency USD", "as of 2025-02-01", "rate 1 USD = 7 CNY on 2024-01-01",
        "rate 1 USD = 8 CNY on 2025-01-01", "rate 1 USD = 9 CNY on 2025-06-01", "let x = 80 CNY");
    assertThat(figure(report, "x").median()).isCloseTo(10, within(1e-12));
    assertThat(figure(report, "x").text()).isEqualTo("10 USD");
  }

  @Test
  void aRateWorksBothWaysAndThroughAThirdCurrency() {
    CostReport report = Analysed.report("currency CNY", "as of 2025-02-01", "rate 1 USD = 8 CNY on 2025-01-01",
        "rate 1 EUR = 1.25 USD on 2025-01-01", "let dollars = 10 USD", "let euros = 10 EUR");
    assertThat(figure(report, "dollars").median()).isCloseTo(80, within(1e-12));
    assertThat(figure(report, "euros").median()).isCloseTo(100, within(1e-9));
  }

  @Test
  void aMissingRateIsAnErrorNotAGuess() {
    assertThat(Analysed.text("currency USD", "let x = 80 CNY", "let y = x + 1 USD").unusable()).isTrue();
  }

  @Test
  void signsStandForCurrencies() {
    CostReport report = Analysed.report("currency USD", "as of 2025-02-01", "rate 1 EUR = 1.10 USD on 2025-01-01", "let x = $5M + €1M");
    assertThat(figure(report, "x").median()).isCloseTo(6.1e6, within(1e-3));
  }
}
