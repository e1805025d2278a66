package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.costdsl.lang.uncertainty.Beta;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Choice;
import org.costdsl.lang.uncertainty.Correlation;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Distributions;
import org.costdsl.lang.uncertainty.Hedge;
import org.costdsl.lang.uncertainty.HedgedValue;
import org.costdsl.lang.uncertainty.LogNormal;
import org.costdsl.lang.uncertainty.Normal;
import org.costdsl.lang.uncertainty.NormalScores;
import org.costdsl.lang.uncertainty.Pert;
import org.costdsl.lang.uncertainty.Point;
import org.costdsl.lang.uncertainty.Triangular;
import org.costdsl.lang.uncertainty.Uniform;
import org.costdsl.lang.uncertainty.VerdictRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidParametersTest {

  static Stream<Arguments> cases() {
    return Stream.of(
        of("the lower end 5 is above the upper end 2", () -> new Uniform(5, 2)),
        of("the lower end 5 is above the upper end 2", () -> Distributions.between(5, 2)),
        of("the lower end 18000 is above the upper end 12000", () -> Distributions.ofRange(18_000, 12_000)),
        of("the lower end 0.25 is above the upper end -3", () -> Distributions.ofRange(0.25, -3)),
        of("both ends of the range are 5", () -> new Uniform(5, 5)),
        of("the upper end must be a finite number, and is ∞", () -> Distributions.ofRange(5, Double.POSITIVE_INFINITY)),
        of("the lower end must be a finite number, and is not a number", () -> new Uniform(Double.NaN, 5)),
        of("a value must be a finite number, and is −∞", () -> new Point(Double.NEGATIVE_INFINITY)),
        of("the standard deviation must be above 0, and is -1", () -> new Normal(0, -1)),
        of("the standard deviation must be above 0, and is 0", () -> new Normal(0, 0)),
        of("the half-width must be above 0, and is -2", () -> Distributions.ofHalfWidth(10, -2)),
        of("sigma must be above 0, and is 0", () -> new LogNormal(0, 0)),
        of("the lower end of a log-normal range must be above 0, and is -1", () -> LogNormal.ofInterval(-1, 3)),
        of("the most likely value 9 is not between 1 and 5", () -> new Triangular(1, 9, 5)),
        of("the most likely value 0 is not between 1 and 5", () -> new Pert(1, 0, 5)),
        of("the lower end 5 is above the upper end 1", () -> new Pert(5, 3, 1)),
        of("alpha must be above 0, and is 0", () -> new Beta(0, 1)),
        of("beta must be at most 1000000, and is 2000000", () -> new Beta(1, 2e6)),
        of("a choice needs at least one value", () -> Choice.of(List.of())),
        of("a choice of 2 values has 1 weights", () -> Choice.weighted(List.of(1.0, 2.0), List.of(1.0))),
        of("a weight must not be negative, and is -1", () -> Choice.weighted(List.of(1.0, 2.0), List.of(2.0, -1.0))),
        of("the sum of the weights must be above 0, and is 0", () -> Choice.weighted(List.of(1.0), List.of(0.0))),
        of("a correlation must lie between -1 and 1, and is 1.5", () -> new Correlation(1.5)),
        of("a correlation must lie between -1 and 1, and is -2", () -> Correlation.ofRank(-2)),
        of("the lower end 3E+24 is above the upper end 1", () -> new Bounds(3e24, 1)),
        of("no value lies both in [5, ∞) and in (−∞, 1]", () -> Bounds.atLeast(5).intersect(Bounds.atMost(1))),
        of("the threshold of supported must be above 0.5 and at most 1, and is 0.3", () -> new VerdictRule(0.95, 0.3)),
        of("`between` does not take one number", () -> HedgedValue.of(Hedge.BETWEEN, 3)),
        of("the half-width must not be negative, and is -1", () -> HedgedValue.plusMinus(3, -1)),
        of("the tolerance of `about` must not be negative, and is -0.1",
            () -> HedgedValue.of(Hedge.ABOUT, 3).asClaim(-0.1)));
  }

  private static Arguments of(String message, ThrowingCallable call) {
    return Arguments.of(message, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void namesWhatIsWrong(String message, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
  void refusesProbabilitiesThatHaveNoQuantile(double p) {
    List<Distribution> all = List.of(new Point(1), new Normal(0, 1), new LogNormal(0, 1), new Uniform(0, 1),
        new Triangular(0, 1, 2), new Pert(0, 1, 2), new Beta(2, 3), Choice.of(List.of(1.0)));
    for (Distribution distribution : all) {
      assertThatThrownBy(() -> distribution.quantile(p)).as("%s", distribution).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> NormalScores.quantile(p)).isInstanceOf(IllegalArgumentException.class);
  }
}
