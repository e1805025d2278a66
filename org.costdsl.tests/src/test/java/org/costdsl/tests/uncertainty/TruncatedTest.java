package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.costdsl.lang.uncertainty.Choice;
import org.costdsl.lang.uncertainty.LogNormal;
import org.costdsl.lang.uncertainty.Normal;
import org.costdsl.lang.uncertainty.Point;
import org.costdsl.lang.uncertainty.Triangular;
import org.costdsl.lang.uncertainty.Truncated;
import org.costdsl.lang.uncertainty.Uniform;
import org.junit.jupiter.api.Test;

class TruncatedTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void tellsHowMuchIsCutOff() {
    assertThat(new Truncated(new Normal(1, 1), 0, INFINITY).cutMass()).isCloseTo(0.158655253931457051, within(1e-15));
    assertThat(new Truncated(new Uniform(0, 10), 2, 6).cutMass()).isCloseTo(0.6, within(1e-15));
    assertThat(new Truncated(new Uniform(0, 10), -5, 50).cutMass()).isZero();
  }

  @Test
  void isRescaled() {
    Truncated uniform = new Truncated(new Uniform(0, 10), 2, 6);
    assertThat(uniform.quantile(0.25)).isCloseTo(3, within(1e-14));
    assertThat(uniform.cdf(5)).isCloseTo(0.75, within(1e-15));
    assertThat(uniform.cdf(1.99)).isZero();
    assertThat(uniform.cdf(6)).isEqualTo(1);
    assertThat(uniform.low()).isEqualTo(2);
    assertThat(new Truncated(new Uniform(0, 10), -3, 6).low()).isZero();
  }

  @Test
  void hasTheMeanOfTheClosedForm() {
    // exp(1/2) (Φ(1 − ln 0.5) − Φ(1 − ln 3)) / (Φ(ln 3) − Φ(ln 0.5)) with mpmath.
    assertThat(new Truncated(new LogNormal(0, 1), 0.5, 3).mean()).isCloseTo(1.31399028655637149, within(1e-8));
    assertThat(new Truncated(new Triangular(0, 2, 4), 0, 2).mean()).isCloseTo(4.0 / 3, within(1e-6));
  }

  @Test
  void anEndOfAChoiceThatLiesOnAValueKeepsTheValue() {
    Truncated cut = new Truncated(Choice.of(List.of(1.0, 2.0, 3.0, 4.0)), 2, 3);
    assertThat(cut.cutMass()).isCloseTo(0.5, within(1e-15));
    assertThat(cut.mean()).isCloseTo(2.5, within(1e-15));
    assertThat(cut.quantile(0.49)).isEqualTo(2);
    assertThat(cut.quantile(0.51)).isEqualTo(3);
    assertThat(SampleMoments.samples(cut, "cut choice")).containsOnly(2, 3);
    assertThat(cut.probabilityBelow(3)).isCloseTo(0.5, within(1e-15));
    assertThat(new Truncated(new Point(5), 5, 5).mean()).isCloseTo(5, within(1e-13));
  }

  @Test
  void samplesOfAFarTailStayInside() {
    Truncated tail = new Truncated(new Normal(0, 1), 5, INFINITY);
    double[] samples = SampleMoments.samples(tail, "tail");
    assertThat(Arrays.stream(samples).allMatch(x -> x >= 5 && x < 9)).isTrue();
    // φ(5) / Φ(−5), the mean of the tail.
    assertThat(SampleMoments.mean(samples)).isCloseTo(5.186503967125842, within(0.002));
  }

  @Test
  void canBeTruncatedAgain() {
    Truncated twice = new Truncated(new Truncated(new Uniform(0, 10), 0, 8), 4, INFINITY);
    assertThat(twice.quantile(0.5)).isCloseTo(6, within(1e-14));
    assertThat(twice.high()).isEqualTo(8);
  }

  @Test
  void refusesARangeThatTheValueCannotTake() {
    assertThatThrownBy(() -> new Truncated(new Uniform(0, 1), 2, 3)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the value cannot lie between 2 and 3");
    assertThatThrownBy(() -> new Truncated(new Normal(0, 1), 40, INFINITY)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the value cannot lie between 40 and ∞");
    assertThatThrownBy(() -> new Truncated(new Point(5), 6, 7)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Truncated(new Normal(0, 1), 2, 1)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the lower end 2 is above the upper end 1");
  }
}
