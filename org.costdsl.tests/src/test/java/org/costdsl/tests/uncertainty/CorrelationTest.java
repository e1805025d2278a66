package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.costdsl.lang.uncertainty.Beta;
import org.costdsl.lang.uncertainty.Choice;
import org.costdsl.lang.uncertainty.Correlation;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.LogNormal;
import org.costdsl.lang.uncertainty.Normal;
import org.costdsl.lang.uncertainty.Point;
import org.costdsl.lang.uncertainty.Uniform;
import org.costdsl.lang.uncertainty.UniformStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {
  private static final int SIZE = 200_000;

  @ParameterizedTest
  @ValueSource(doubles = {-1, -0.9, -0.3, 0, 0.6, 0.95, 1})
  void uniformNumbersHaveTheRankCorrelation(double rank) {
    double[][] pair = uniforms(Correlation.ofRank(rank));
    // Ranks of uniform numbers are the numbers themselves.
    assertThat(SampleMoments.correlation(pair[0], pair[1])).isCloseTo(rank, within(0.008));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -0.5, 0.6, 1})
  void theSecondStaysUniform(double coefficient) {
    double[] second = uniforms(new Correlation(coefficient))[1];
    assertThat(Arrays.stream(second).allMatch(u -> u > 0 && u < 1)).isTrue();
    assertThat(SampleMoments.mean(second)).isCloseTo(0.5, within(0.003));
    assertThat(SampleMoments.variance(second)).isCloseTo(1.0 / 12, within(0.0007));
  }

  @Test
  void theFirstIsKept() {
    double[] plain = new double[100];
    UniformStream.of(1, "a").fill(0, plain, 100);
    double[] first = plain.clone();
    double[] second = new double[100];
    UniformStream.of(1, "b").fill(0, second, 100);
    new Correlation(0.7).correlate(first, second, 100);
    assertThat(first).containsExactly(plain);
  }

  @Test
  void coefficientOneIsTheSameDraw() {
    double[][] pair = uniforms(new Correlation(1));
    for (int i = 0; i < SIZE; i++) {
      assertThat(pair[1][i]).isCloseTo(pair[0][i], within(1e-8));
    }
  }

  @Test
  void normalsHaveTheLinearCorrelationOfTheirScores() {
    assertThat(Correlation.ofLinear(0.6, new Normal(3, 2), new Normal(-1, 5)).coefficient()).isCloseTo(0.6, within(1e-7));
    double[][] pair = samples(new Correlation(0.6), new Normal(3, 2), new Normal(-1, 5));
    assertThat(SampleMoments.correlation(pair[0], pair[1])).isCloseTo(0.6, within(0.006));
  }

  @Test
  void logNormalsHaveTheClosedForm() {
    // r = (exp(ρ) − 1) / (e − 1) for two with sigma 1, so r = 0.5 needs ρ = ln(1 + 0.5 (e − 1)).
    LogNormal unit = new LogNormal(0, 1);
    assertThat(Correlation.ofLinear(0.5, unit, unit).coefficient()).isCloseTo(0.620114506958277525, within(1e-6));
  }

  @Test
  void samplesOfUnlikeDistributionsHaveTheLinearCorrelation() {
    for (List<Distribution> two : List.of(List.<Distribution>of(new Uniform(0, 1), new LogNormal(0, 0.5)),
        List.<Distribution>of(new Beta(2, 5), Choice.of(List.of(1.0, 2.0, 5.0))))) {
      Correlation correlation = Correlation.ofLinear(-0.7, two.get(0), two.get(1));
      double[][] pair = samples(correlation, two.get(0), two.get(1));
      assertThat(SampleMoments.correlation(pair[0], pair[1])).isCloseTo(-0.7, within(0.008));
    }
  }

  @Test
  void refusesWhatTheDistributionsCannotReach() {
    // Two log-normals with sigma 1 reach (1/e − 1) / (e − 1) = −0.368 at the lowest.
    LogNormal unit = new LogNormal(0, 1);
    assertThatThrownBy(() -> Correlation.ofLinear(-0.5, unit, unit)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("these two distributions cannot have the correlation -0.5; the strongest possible is -0.368");
    assertThatThrownBy(() -> Correlation.ofLinear(0.5, new Point(3), unit)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a value without uncertainty is correlated with nothing");
    assertThat(Correlation.ofLinear(1, unit, unit).coefficient()).isCloseTo(1, within(1e-5));
  }

  private static double[][] uniforms(Correlation correlation) {
    double[] first = new double[SIZE];
    double[] second = new double[SIZE];
    correlation.fill(UniformStream.of(11, "first"), UniformStream.of(11, "second"), 0, first, second, SIZE);
    return new double[][] {first, second};
  }

  private static double[][] samples(Correlation correlation, Distribution a, Distribution b) {
    double[][] pair = uniforms(correlation);
    a.quantiles(pair[0], SIZE);
    b.quantiles(pair[1], SIZE);
    return pair;
  }
}
