package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.costdsl.lang.uncertainty.Ranks;
import org.junit.jupiter.api.Test;

/** Spearman's rank correlation against values worked out by hand. */
class RanksTest {

  private static double correlation(double[] a, double[] b) {
    return Ranks.of(a).correlation(Ranks.of(b));
  }

  @Test
  void onlyTheOrderCounts() {
    double[] rising = {1, 2, 3, 1000};
    assertThat(correlation(rising, new double[] {-5, 0, 0.1, 0.2})).isEqualTo(1);
    assertThat(correlation(rising, new double[] {9, 8, 7, 6})).isEqualTo(-1);
  }

  @Test
  void oneExchangeOfFive() {
    // 1 − 6 Σd² / (n (n² − 1)) with d = 1, −1: 1 − 12 / 120.
    assertThat(correlation(new double[] {1, 2, 3, 4, 5}, new double[] {2, 1, 3, 4, 5})).isCloseTo(0.9, within(1e-15));
  }

  @Test
  void tiesTakeTheMeanOfTheirRanks() {
    // Ranks −1, 0.5, 0.5 against −1, 0, 1: 1.5 / √(1.5 · 2).
    assertThat(correlation(new double[] {1, 7, 7}, new double[] {1, 2, 3})).isCloseTo(Math.sqrt(0.75), within(1e-15));
  }

  @Test
  void whatDoesNotVaryIsCorrelatedWithNothing() {
    assertThat(correlation(new double[] {3, 3, 3}, new double[] {1, 2, 3})).isZero();
  }

  @Test
  void samplesHaveToBeOfOneLength() {
    assertThatThrownBy(() -> correlation(new double[2], new double[3])).hasMessage("samples of 2 and 3 values have no correlation");
  }
}
