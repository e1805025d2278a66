package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.LogNormal;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double[] ONE_TO_101 = IntStream.rangeClosed(1, 101).mapToDouble(i -> i).toArray();
  private static final double[] PROBABILITIES = {0, 1e-4, 0.05, 0.25, 1.0 / 3, 0.5, 0.75, 0.95, 0.9999, 1};

  @Test
  void aPointIsItsOwnQuantile() {
    Estimate point = Estimate.point(5.576e6);
    assertThat(point.isPoint()).isTrue();
    assertThat(point.isPair()).isFalse();
    assertThat(point.median()).isEqualTo(5.576e6);
    assertThat(point.mean()).isEqualTo(5.576e6);
    assertThat(point.interval90()).isEqualTo(new Bounds(5.576e6, 5.576e6));
    assertThat(point.probabilityAtMost(5.576e6)).isEqualTo(new Bounds(1, 1));
    assertThat(point.probabilityAtLeast(5.577e6)).isEqualTo(new Bounds(0, 0));
    assertThat(Estimate.bounds(3, 3).isPoint()).isTrue();
  }

  @Test
  void quantilesInterpolateOrderStatistics() {
    Estimate estimate = Estimate.samples(shuffled(ONE_TO_101));
    assertThat(estimate.isPoint()).isFalse();
    assertThat(estimate.quantile(0)).isEqualTo(1);
    assertThat(estimate.quantile(1)).isEqualTo(101);
    assertThat(estimate.median()).isEqualTo(51);
    assertThat(estimate.interval90()).isEqualTo(new Bounds(6, 96));
    assertThat(estimate.quantile(0.255)).isCloseTo(26.5, within(1e-12));
    assertThat(estimate.mean()).isEqualTo(51);
    assertThat(estimate.probabilityAtMost(20).low()).isCloseTo(20.0 / 101, within(1e-15));
    assertThat(estimate.probabilityAtLeast(20).low()).isCloseTo(82.0 / 101, within(1e-15));
  }

  @Property(seed = "20250202")
  void selectionEqualsSorting(@ForAll @Size(min = 1, max = 60) double[] values,
      @ForAll @DoubleRange(min = 0, max = 1) double p) {
    Estimate estimate = Estimate.samples(values);
    assertThat(estimate.quantile(p) == bySorting(values, p)).isTrue();
    assertThat(estimate.median() == bySorting(values, 0.5)).isTrue();
    assertThat(estimate.interval90().low() == bySorting(values, 0.05)).isTrue();
    assertThat(estimate.interval90().high() == bySorting(values, 0.95)).isTrue();
  }

  @Test
  void selectionEqualsSortingForLongAndAwkwardSamples() {
    int n = 50_000;
    double[] random = Arrays.copyOf(SampleMoments.samples(new LogNormal(0, 1), "selection"), n);
    assertSorted(random);
    assertSorted(IntStream.range(0, n).mapToDouble(i -> i).toArray());
    assertSorted(IntStream.range(0, n).mapToDouble(i -> -i).toArray());
    assertSorted(IntStream.range(0, n).mapToDouble(i -> Math.min(i, n - i)).toArray());
    assertSorted(IntStream.range(0, n).mapToDouble(i -> i % 7).toArray());
    assertSorted(new double[n]);
    assertSorted(IntStream.range(0, n).mapToDouble(i -> i % 100 == 0 ? INFINITY : i).toArray());
  }

  private static void assertSorted(double[] values) {
    Estimate estimate = Estimate.samples(values);
    for (double p : PROBABILITIES) {
      assertThat(estimate.quantile(p) == bySorting(values, p)).as("p = %s", p).isTrue();
    }
    assertThat(estimate.interval90()).isEqualTo(new Bounds(bySorting(values, 0.05), bySorting(values, 0.95)));
    assertThat(estimate.median() == bySorting(values, 0.5)).isTrue();
  }

  private static double bySorting(double[] values, double p) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double position = (sorted.length - 1) * p;
    int k = (int) position;
    double share = position - k;
    if (share == 0 || sorted[k] == sorted[k + 1]) {
      return sorted[k];
    }
    double value = sorted[k] * (1 - share) + sorted[k + 1] * share;
    return Math.min(Math.max(value, sorted[k]), sorted[k + 1]);
  }

  @Test
  void samplesAreLeftInTheirOrderAndCopied() {
    double[] values = {3, 1, 2};
    Estimate estimate = Estimate.samples(values);
    values[0] = 100;
    assertThat(estimate.median()).isEqualTo(2);
    assertThat(estimate.low(0)).isEqualTo(3);
    assertThat(estimate.high(1)).isEqualTo(1);
    assertThat(estimate.size()).isEqualTo(3);
  }

  @Test
  void aPairHasTwoOfEverything() {
    double[] high = Arrays.stream(ONE_TO_101).map(x -> 2 * x).toArray();
    Estimate pair = Estimate.pair(ONE_TO_101, high);
    assertThat(pair.isPair()).isTrue();
    assertThat(pair.lowMedian()).isEqualTo(51);
    assertThat(pair.highMedian()).isEqualTo(102);
    assertThat(pair.median()).isEqualTo(76.5);
    assertThat(pair.interval90()).isEqualTo(new Bounds(6, 192));
    assertThat(pair.lowMean()).isEqualTo(51);
    assertThat(pair.highMean()).isEqualTo(102);
    assertThat(pair.mean()).isEqualTo(76.5);
    assertThat(pair.probabilityAtMost(20)).isEqualTo(new Bounds(10.0 / 101, 20.0 / 101));
    assertThat(pair.probabilityAtLeast(150)).isEqualTo(new Bounds(0, 27.0 / 101));
    assertThat(pair.probabilityWithin(new Bounds(10, 40))).isEqualTo(new Bounds(11.0 / 101, 36.0 / 101));
  }

  @Test
  void anOpenPairIsSummarisedByItsFiniteEnd() {
    Estimate over = Estimate.bounds(1.3e6, INFINITY);
    assertThat(over.isPair()).isTrue();
    assertThat(over.isPoint()).isFalse();
    assertThat(over.isBoundedBelow()).isTrue();
    assertThat(over.isBoundedAbove()).isFalse();
    assertThat(over.median()).isEqualTo(1.3e6);
    assertThat(over.mean()).isEqualTo(1.3e6);
    assertThat(over.interval90()).isEqualTo(Bounds.atLeast(1.3e6));
    assertThat(Estimate.bounds(Double.NEGATIVE_INFINITY, INFINITY).median()).isNaN();
    assertThat(Estimate.bounds(Double.NEGATIVE_INFINITY, 3).median()).isEqualTo(3);
  }

  @Test
  void theSameArrayTwiceIsAnOrdinaryValue() {
    assertThat(Estimate.pair(ONE_TO_101, ONE_TO_101).isPair()).isFalse();
  }

  @Test
  void meansOfManySamplesKeepTheirDigits() {
    double[] values = new double[1_000_000];
    // Summed one after the other they are off by 1e-12.
    Arrays.fill(values, 0.1);
    assertThat(Estimate.samples(values).mean()).isCloseTo(0.1, within(1e-15));
    values[5] = INFINITY;
    assertThat(Estimate.samples(values).mean()).isEqualTo(INFINITY);
  }

  @Test
  void refusesWhatIsNoValue() {
    assertThatThrownBy(() -> Estimate.samples(new double[0])).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Estimate.samples(new double[] {1, Double.NaN, 2, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the value is undefined (0/0 or ∞ − ∞) in 2 of 4 samples");
    assertThatThrownBy(() -> Estimate.pair(new double[] {2}, new double[] {1})).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the lower end 2 is above the upper end 1");
    assertThatThrownBy(() -> Estimate.pair(new double[2], new double[3])).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Estimate.point(1).quantile(1.5)).isInstanceOf(IllegalArgumentException.class);
  }

  private static double[] shuffled(double[] values) {
    double[] result = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      // 37 and the length 101 have no common factor, so every place is taken once.
      result[i * 37 % values.length] = values[i];
    }
    return result;
  }
}
