package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.costdsl.lang.uncertainty.NormalScores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values: mpmath 1.3 with 40 digits. */
class NormalScoresTest {

  @ParameterizedTest
  @CsvSource({"-37, 5.7255712225245768227e-300",
      "-20, 2.7536241186062336951e-89", "-8, 6.2209605742717841235e-16", "-6, 9.8658764503769814070e-10",
      "-3, 0.0013498980316300945267",
      "-1, 0.15865525393145705141", "-0.5, 0.30853753872598689636", "0, 0.5", "0.25, 0.59870632568292372424",
      "0.66, 0.74537308532866386236", "1.5, 0.933192798731141934", "5.5, 0.99999998101043753411",
      "7, 0.99999999999872018746"})
  void cdfHasFourteenDigits(double x, double expected) {
    assertThat(NormalScores.cdf(x)).isCloseTo(expected, within(1e-14 * expected));
  }

  @ParameterizedTest
  @CsvSource({"1e-300, -37.047096299361199237", "1e-10, -6.3613409024040562047", "0.001, -3.0902323061678135415",
      "0.05, -1.6448536269514727149", "0.3, -0.52440051270804078404", "0.6, 0.2533471031357997988",
      "0.95, 1.6448536269514727149", "0.999, 3.0902323061678135415"})
  void quantileHasFourteenDigits(double p, double expected) {
    assertThat(NormalScores.quantile(p)).isCloseTo(expected, within(1e-14 * Math.abs(expected)));
  }

  @Test
  void theHalfWidthOfANinetyPercentIntervalIsItsQuantile() {
    assertThat(NormalScores.Z95).isCloseTo(NormalScores.quantile(0.95), within(1e-15));
  }

  @Test
  void reachesItsLimits() {
    assertThat(NormalScores.cdf(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(NormalScores.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(NormalScores.cdf(-50)).isZero();
    assertThat(NormalScores.cdf(50)).isEqualTo(1);
  }

  @Test
  void cdfRisesAcrossTheJointsOfItsApproximations() {
    for (double joint : new double[] {-5.656854249492380195, -0.66291, 0.66291, 5.656854249492380195}) {
      double before = NormalScores.cdf(joint - 1e-9);
      double after = NormalScores.cdf(joint + 1e-9);
      double slope = (after - before) / 2e-9;
      assertThat(slope).isCloseTo(NormalScores.density(joint), within(1e-6 + 1e-4 * NormalScores.density(joint)));
    }
  }

  @Test
  void blockKernelIsExactToEightDigits() {
    int n = 50_000;
    double[] block = new double[n];
    for (int i = 0; i < n; i++) {
      block[i] = (i + 0.5) / n;
    }
    block[0] = 0x1p-53;
    block[n - 1] = Math.nextDown(1.0);
    double[] probabilities = block.clone();
    NormalScores.quantiles(block, n);
    for (int i = 0; i < n; i++) {
      assertThat(block[i]).as("p = %s", probabilities[i]).isCloseTo(NormalScores.quantile(probabilities[i]), within(1e-8));
    }
  }
}
