package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.Normal;
import org.costdsl.lang.uncertainty.Verdict;
import org.costdsl.lang.uncertainty.VerdictRule;
import org.costdsl.lang.uncertainty.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  // A grid of mid-quantiles instead of random samples: its probabilities are exact to 1 / (2 GRID).
  private static final int GRID = 20_000;
  private static final Estimate STANDARD_NORMAL = grid(new Normal(0, 1));

  /** Value, stated range, P(violated), lowest and highest P(inside), verdict; all worked out by hand with Φ. */
  static Stream<Arguments> table() {
    Estimate normalTo3More = Estimate.pair(values(new Normal(0, 1)), values(new Normal(3, 1)));
    return Stream.of(
        // points
        Arguments.of("point inside", Estimate.point(5), new Bounds(4, 6), 0, 1, 1, Verdict.SUPPORTED),
        Arguments.of("point at the end", Estimate.point(6), new Bounds(4, 6), 0, 1, 1, Verdict.SUPPORTED),
        Arguments.of("point above", Estimate.point(6.1), new Bounds(4, 6), 1, 0, 0, Verdict.CONTRADICTED),
        Arguments.of("point below", Estimate.point(3), Bounds.atLeast(4), 1, 0, 0, Verdict.CONTRADICTED),
        Arguments.of("point below an upper bound", Estimate.point(3), Bounds.atMost(4), 0, 1, 1, Verdict.SUPPORTED),
        // two-sided: 1 − 2 min(Φ(hi), 1 − Φ(lo))
        Arguments.of("wide claim", STANDARD_NORMAL, new Bounds(-2, 2), 0, 0.9545, 0.9545, Verdict.SUPPORTED),
        Arguments.of("claim centred in a wide interval", STANDARD_NORMAL, new Bounds(-0.1, 0.1), 0, 0.0797, 0.0797,
            Verdict.UNDECIDED),
        Arguments.of("claim at the 5 % point", STANDARD_NORMAL, new Bounds(1.6449, 1.7), 0.9, 0.0054, 0.0054,
            Verdict.UNDECIDED),
        Arguments.of("claim beyond the 2.5 % point", STANDARD_NORMAL, new Bounds(1.97, 9), 0.9512, 0.0244, 0.0244,
            Verdict.CONTRADICTED),
        Arguments.of("claim far below", STANDARD_NORMAL, new Bounds(-9, -3), 0.9973, 0.00135, 0.00135, Verdict.CONTRADICTED),
        // one-sided: the tail beyond the bound
        Arguments.of("lower bound one sd down", STANDARD_NORMAL, Bounds.atLeast(-1), 0.1587, 0.8413, 0.8413, Verdict.UNDECIDED),
        Arguments.of("lower bound 1.5 sd down", STANDARD_NORMAL, Bounds.atLeast(-1.5), 0.0668, 0.9332, 0.9332,
            Verdict.SUPPORTED),
        Arguments.of("lower bound 1.7 sd up", STANDARD_NORMAL, Bounds.atLeast(1.7), 0.9554, 0.0446, 0.0446,
            Verdict.CONTRADICTED),
        Arguments.of("upper bound 1.6 sd down", STANDARD_NORMAL, Bounds.atMost(-1.6), 0.9452, 0.0548, 0.0548,
            Verdict.UNDECIDED),
        // pairs: the least violation that the pair allows
        Arguments.of("unknown", Estimate.bounds(0, INFINITY), new Bounds(4, 6), 0, 0, 1, Verdict.UNDECIDED),
        Arguments.of("only known to be above", Estimate.bounds(10, INFINITY), new Bounds(4, 6), 1, 0, 0, Verdict.CONTRADICTED),
        Arguments.of("only known to be above a bound", Estimate.bounds(10, INFINITY), Bounds.atLeast(4), 0, 1, 1,
            Verdict.SUPPORTED),
        Arguments.of("only known to be below", Estimate.bounds(0, 3), Bounds.atLeast(4), 1, 0, 0, Verdict.CONTRADICTED),
        Arguments.of("known to lie within", Estimate.bounds(4.5, 5.5), new Bounds(4, 6), 0, 1, 1, Verdict.SUPPORTED),
        Arguments.of("overlapping", Estimate.bounds(5, 7), new Bounds(4, 6), 0, 0, 1, Verdict.UNDECIDED),
        // low N(0, 1), high N(3, 1) of the same draw: v ≤ −2 needs low ≤ −2; v ≥ −2.1 can hold whenever high does
        Arguments.of("pair above the claim", normalTo3More, new Bounds(-2.1, -2), 0.9545, 0, 0.0228, Verdict.CONTRADICTED),
        // inside surely where low ≥ −2 and high ≤ 6, so −2 ≤ z ≤ 3; possibly where low ≤ 6 and high ≥ −2
        Arguments.of("pair within a wide claim", normalTo3More, new Bounds(-2, 6), 0, 0.9759, 1, Verdict.SUPPORTED),
        Arguments.of("pair above an upper bound", normalTo3More, Bounds.atMost(-1), 0.8413, 0, 0.1587, Verdict.UNDECIDED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void judgesAsWorkedOutByHand(String name, Estimate value, Bounds stated, double violation, double lowest, double highest,
      Verdict verdict) {
    assertThat(Violation.probability(value, stated)).isCloseTo(violation, within(2e-4));
    assertThat(Violation.inside(value, stated).low()).isCloseTo(lowest, within(2e-4));
    assertThat(Violation.inside(value, stated).high()).isCloseTo(highest, within(2e-4));
    assertThat(new VerdictRule().judge(value, stated)).isEqualTo(verdict);
  }

  @Test
  void aClaimWithoutEndsIsNotCheckable() {
    assertThat(new VerdictRule().judge(Estimate.point(5), Bounds.UNLIMITED)).isEqualTo(Verdict.NOT_CHECKABLE);
    assertThat(Violation.probability(Estimate.point(5), Bounds.UNLIMITED)).isZero();
  }

  @Test
  void roundingOfArithmeticNeverContradicts() {
    assertThat(Violation.probability(Estimate.point(0.1 + 0.2), Bounds.atMost(0.3))).isZero();
    assertThat(Violation.probability(Estimate.point(-0.1 - 0.2), Bounds.atLeast(-0.3))).isZero();
    assertThat(Violation.inside(Estimate.point(0.1 + 0.2), new Bounds(0.3, 0.3))).isEqualTo(new Bounds(1, 1));
    assertThat(Violation.probability(Estimate.point(0.3000001), Bounds.atMost(0.3))).isEqualTo(1);
  }

  @Test
  void thresholdsAreSettings() {
    assertThat(new VerdictRule()).isEqualTo(new VerdictRule(0.95, 0.90));
    assertThat(new VerdictRule(0.8, 0.9).judge(0.85, 0.1)).isEqualTo(Verdict.CONTRADICTED);
    assertThat(new VerdictRule().judge(0.95, 0)).isEqualTo(Verdict.CONTRADICTED);
    assertThat(new VerdictRule().judge(0.9499, 0)).isEqualTo(Verdict.UNDECIDED);
    assertThat(new VerdictRule().judge(0, 0.90)).isEqualTo(Verdict.SUPPORTED);
    assertThat(new VerdictRule(0.95, 0.6).judge(0, 0.7)).isEqualTo(Verdict.SUPPORTED);
  }

  private static Estimate grid(Distribution distribution) {
    return Estimate.samples(values(distribution));
  }

  private static double[] values(Distribution distribution) {
    double[] values = new double[GRID];
    for (int i = 0; i < GRID; i++) {
      values[i] = distribution.quantile((i + 0.5) / GRID);
    }
    return values;
  }
}
