package org.costdsl.tests.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.costdsl.lang.fact.Nearness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits that agree while the decimal point does not. */
class NearnessTest {

  @ParameterizedTest
  @CsvSource({"29.4e6, 294e3, 2", "552, 5521, -1", "9.0e11, 9.024e17, -6", "30e6, 294e3, 2", "284e6, 284e9, -3"})
  void aMisplacedPointIsAPowerOfTen(double stated, double computed, int power) {
    assertThat(Nearness.powerOfTen(stated, computed, 0.06)).isEqualTo(power);
  }

  @ParameterizedTest
  @CsvSource({"5.6e6, 294e3", "294e3, 294e3", "300e3, 294e3", "0, 5", "5, 0", "NaN, 5", "-50, -5", "1e20, 1"})
  void otherNumbersAreNot(double stated, double computed) {
    assertThat(Nearness.powerOfTen(stated, computed, 0.06)).isZero();
  }

  @Test
  void equalMeansWithinAShareOfTheSecond() {
    assertThat(Nearness.equal(104, 100, 0.05)).isTrue();
    assertThat(Nearness.equal(106, 100, 0.05)).isFalse();
    assertThat(Nearness.equal(Double.NaN, 100, 0.05)).isFalse();
    assertThat(Nearness.equal(0, 0, 0.05)).isFalse();
  }
}
