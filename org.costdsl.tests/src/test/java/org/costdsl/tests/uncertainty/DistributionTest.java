package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.uncertainty.Beta;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Choice;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Distributions;
import org.costdsl.lang.uncertainty.LogNormal;
import org.costdsl.lang.uncertainty.Normal;
import org.costdsl.lang.uncertainty.Pert;
import org.costdsl.lang.uncertainty.Point;
import org.costdsl.lang.uncertainty.Triangular;
import org.costdsl.lang.uncertainty.Truncated;
import org.costdsl.lang.uncertainty.Uniform;
import org.costdsl.lang.uncertainty.UniformStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
  private static final int RECORDED_BITS = -286970322;
  private static final double[] PROBABILITIES =
      {1e-12, 1e-7, 1e-6, 0.001, 0.05, 0.2, 0.4999, 0.5, 0.5001, 0.7, 0.95, 0.999, 1 - 1e-7, 1 - 1e-12};

  /** Distribution, mean, variance: the textbook's formulas, worked out by hand where they are short. */
  static Stream<Arguments> moments() {
    return Stream.of(
        Arguments.of(new Normal(3, 2), 3, 4),
        Arguments.of(new LogNormal(1, 0.5), StrictMath.exp(1.125), StrictMath.exp(2.25) * (StrictMath.exp(0.25) - 1)),
        Arguments.of(new Uniform(-1, 5), 2, 3),
        Arguments.of(new Triangular(0, 3, 6), 3, 1.5),
        Arguments.of(new Triangular(0, 0, 3), 1, 0.5),
        Arguments.of(new Beta(20, 30), 0.4, 600 / (2500.0 * 51)),
        Arguments.of(new Beta(0.5, 0.5), 0.5, 0.125),
        Arguments.of(new Beta(0.1, 0.3), 0.25, 0.03 / (0.16 * 1.4)),
        Arguments.of(new Pert(0, 3, 6), 3, 36.0 / 28),
        Arguments.of(new Pert(10, 12, 20), 13, (13 - 10) * (20 - 13) / 7.0),
        Arguments.of(Choice.of(List.of(3.0, 1.0, 2.0)), 2, 2.0 / 3),
        Arguments.of(Choice.weighted(List.of(0.0, 10.0), List.of(3.0, 1.0)), 2.5, 18.75),
        Arguments.of(new Truncated(new Uniform(0, 10), 2, 6), 4, 16.0 / 12),
        // The mean of a truncated normal is 1 + φ(1)/Φ(1) here (mpmath); its variance 1 − δ(δ + 1) with δ = 0.2876.
        Arguments.of(new Truncated(new Normal(1, 1), 0, Double.POSITIVE_INFINITY), 1.28759997093917836,
            1 - 0.28759997093917836 * 1.28759997093917836));
  }

  static Stream<Distribution> continuous() {
    return moments().map(a -> (Distribution) a.get()[0]).filter(d -> !(d instanceof Choice));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void hasTheMeanOfTheTextbook(Distribution distribution, double mean, double variance) {
    assertThat(distribution.mean()).isCloseTo(mean, within(1e-5 * StrictMath.sqrt(variance)));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void samplesHaveMeanAndVarianceOfTheTextbook(Distribution distribution, double mean, double variance) {
    double[] samples = SampleMoments.samples(distribution, "moments");
    double standardError = StrictMath.sqrt(variance / samples.length);
    assertThat(SampleMoments.mean(samples)).isCloseTo(mean, within(4 * standardError));
    assertThat(SampleMoments.variance(samples)).isCloseTo(variance, withinPercentage(2.5));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void samplesFollowTheCdf(Distribution distribution, double mean, double variance) {
    double[] samples = SampleMoments.samples(distribution, "cdf");
    // Kolmogorov's bound: a deviation of 1.95 / √n is exceeded once in a thousand.
    double bound = 1.95 / StrictMath.sqrt(samples.length);
    for (double x : new double[] {mean - StrictMath.sqrt(variance), mean, mean + StrictMath.sqrt(variance)}) {
      double share = (double) Arrays.stream(samples).filter(v -> v <= x).count() / samples.length;
      assertThat(share).as("at %s", x).isCloseTo(distribution.cdf(x), within(bound));
    }
  }

  @ParameterizedTest
  @MethodSource("moments")
  void samplesStayInTheSupport(Distribution distribution, double mean, double variance) {
    Bounds support = new Bounds(distribution.low(), distribution.high());
    assertThat(support.contains(mean)).isTrue();
    assertThat(Arrays.stream(SampleMoments.samples(distribution, "support")).allMatch(support::contains)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("continuous")
  void cdfUndoesQuantile(Distribution distribution) {
    for (double p : PROBABILITIES) {
      assertThat(distribution.cdf(distribution.quantile(p))).as("p = %s", p)
          .isCloseTo(p, within(1e-12 + resolution(distribution, p)));
    }
  }

  /** Doubles near 1 are 1.1e-16 apart: where the density is infinite there, one of them stands for a good deal of probability. */
  private static double resolution(Distribution distribution, double p) {
    double x = distribution.quantile(p);
    return distribution.cdf(Math.nextUp(x)) - distribution.cdf(Math.nextDown(x));
  }

  @ParameterizedTest
  @MethodSource("continuous")
  void blockKernelAgreesWithTheQuantile(Distribution distribution) {
    double[] dense = new double[20_000];
    for (int i = 0; i < dense.length; i++) {
      dense[i] = (i + 0.5) / dense.length;
    }
    double[] block = Arrays.copyOf(PROBABILITIES, PROBABILITIES.length + dense.length);
    System.arraycopy(dense, 0, block, PROBABILITIES.length, dense.length);
    double[] probabilities = block.clone();
    distribution.quantiles(block, block.length);
    double spread = distribution.quantile(0.84) - distribution.quantile(0.16);
    for (int i = 0; i < block.length; i++) {
      assertThat(block[i]).as("p = %s", probabilities[i])
          .isCloseTo(distribution.quantile(probabilities[i]), within(1e-7 * spread));
    }
  }

  @ParameterizedTest
  @MethodSource("moments")
  void blockKernelRises(Distribution distribution, double mean, double variance) {
    double[] block = new double[100_000];
    for (int i = 0; i < block.length; i++) {
      block[i] = (i + 0.5) / block.length;
    }
    distribution.quantiles(block, block.length);
    double rounding = 1e-14 * (StrictMath.sqrt(variance) + Math.abs(mean));
    for (int i = 1; i < block.length; i++) {
      assertThat(block[i]).isGreaterThanOrEqualTo(block[i - 1] - rounding);
    }
  }

  @ParameterizedTest
  @MethodSource("moments")
  void samplesDoNotDependOnTheBlocks(Distribution distribution, double mean, double variance) {
    UniformStream stream = UniformStream.of(7, "blocks");
    double[] whole = new double[1000];
    double[] part = new double[300];
    distribution.sample(stream, 5000, whole, 1000);
    distribution.sample(stream, 5700, part, 300);
    assertThat(part).containsExactly(Arrays.copyOfRange(whole, 700, 1000));
  }

  @Test
  void samplesAreFixedForAllTime() {
    // Recorded once: every machine, Java version and release gives the same bits.
    int bits = moments().mapToInt(a -> Arrays.hashCode(SampleMoments.samples((Distribution) a.get()[0], "bits")))
        .reduce(0, (hash, next) -> 31 * hash + next);
    assertThat(bits).isEqualTo(RECORDED_BITS);
  }

  // Reference values: mpmath 1.3 with 40 digits.
  @ParameterizedTest
  @CsvSource({"20, 30, 0.4, 0.50770019965764800544", "0.5, 0.5, 0.1, 0.20483276469913345754", "2, 5, 0.9, 0.999945",
      "0.1, 3, 1e-6, 0.29012283008975523517", "1000, 2000, 0.34, 0.78121509116064272515", "3, 1, 0.2, 0.008"})
  void betaCdfIsThatOfAnIndependentLibrary(double a, double b, double x, double expected) {
    assertThat(new Beta(a, b).cdf(x)).isCloseTo(expected, within(2e-12 * expected));
  }

  @Test
  void betaWithHugeParametersKeepsEightDigits() {
    assertThat(new Beta(1e6, 1e6).cdf(0.5003)).isCloseTo(0.801928037157911043, within(1e-8));
  }

  @ParameterizedTest
  @CsvSource({"20, 30, 0.05, 0.28936208870913168542", "20, 30, 0.95, 0.51523338999735755378",
      "0.5, 2, 0.001, 4.4444457613175552512e-7", "5, 1.5, 0.999, 0.99768423246082042048",
      "0.1, 3, 0.2, 2.4237070911980559585e-8", "2, 8, 1e-8, 0.000016667314853526373377"})
  void betaQuantileIsThatOfAnIndependentLibrary(double a, double b, double p, double expected) {
    assertThat(new Beta(a, b).quantile(p)).isCloseTo(expected, within(1e-12 * expected));
  }

  @Test
  void intervalsAreNinetyPercentIntervals() {
    for (Distribution distribution : List.of(Normal.ofInterval(-2, 8), LogNormal.ofInterval(12_000, 18_000),
        Normal.ofHalfWidth(10, 3), Distributions.ofRange(1.2, 1.4))) {
      Bounds interval = distribution.interval90();
      assertThat(distribution.cdf(interval.low())).isCloseTo(0.05, within(1e-14));
      assertThat(distribution.cdf(interval.high())).isCloseTo(0.95, within(1e-14));
    }
    assertThat(Normal.ofInterval(-2, 8).interval90().low()).isCloseTo(-2, within(1e-13));
    assertThat(Normal.ofHalfWidth(10, 3).interval90().high()).isCloseTo(13, within(1e-13));
    assertThat(LogNormal.ofInterval(12_000, 18_000).interval90().low()).isCloseTo(12_000, within(1e-8));
    assertThat(LogNormal.ofInterval(12_000, 18_000).interval90().high()).isCloseTo(18_000, within(1e-8));
  }

  @Test
  void aRangeIsLogNormalWhereBothEndsArePositive() {
    assertThat(Distributions.ofRange(1, 100)).isInstanceOf(LogNormal.class);
    assertThat(Distributions.ofRange(1, 100).median()).isCloseTo(10, within(1e-13));
    assertThat(Distributions.ofRange(0, 100)).isInstanceOf(Normal.class);
    assertThat(Distributions.ofRange(-5, 100).median()).isCloseTo(47.5, within(1e-13));
    assertThat(Distributions.ofRange(5, 5)).isEqualTo(new Point(5));
    assertThat(Distributions.between(5, 5)).isEqualTo(new Point(5));
    assertThat(Distributions.ofHalfWidth(5, 0)).isEqualTo(new Point(5));
  }

  @Test
  void aPointIsCertain() {
    Point point = new Point(700);
    double[] samples = SampleMoments.samples(point, "point");
    assertThat(samples).containsOnly(700);
    assertThat(point.cdf(Math.nextDown(700.0))).isZero();
    assertThat(point.cdf(700)).isEqualTo(1);
    assertThat(point.probabilityBelow(700)).isZero();
    assertThat(point.interval90()).isEqualTo(new Bounds(700, 700));
  }

  @Test
  void aChoiceTakesItsValuesByWeight() {
    Choice choice = Choice.weighted(List.of(30.0, 10.0, 20.0), List.of(1.0, 2.0, 5.0));
    assertThat(choice.quantile(0.25)).isEqualTo(10);
    assertThat(choice.quantile(0.2501)).isEqualTo(20);
    assertThat(choice.quantile(0.876)).isEqualTo(30);
    assertThat(choice.cdf(20)).isEqualTo(0.875);
    assertThat(choice.probabilityBelow(20)).isEqualTo(0.25);
    assertThat(Choice.weighted(List.of(1.0, 2.0), List.of(0.0, 1.0)).low()).isEqualTo(2);
    assertThat(Choice.of(List.of(5.0, 5.0, 7.0)).cdf(5)).isCloseTo(2.0 / 3, within(1e-15));
  }
}
