package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.costdsl.lang.uncertainty.Estimate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Quantiles of large samples, which are found by brackets, are those that sorting gives, whatever the values and their order. */
class LargeSamplesTest {

  private static final double[] PROBABILITIES = {0, 1e-6, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1};

  static Stream<Arguments> samples() {
    Random random = new Random(20250202);
    return Stream.of(
        sample("uniform", i -> random.nextDouble()),
        sample("normal", i -> random.nextGaussian()),
        sample("rising", i -> i),
        sample("falling", i -> -i),
        sample("ties", i -> random.nextInt(3)),
        sample("one value", i -> 4.2),
        sample("zeros of both signs", i -> i % 2 == 0 ? 0.0 : -0.0),
        sample("periodic with the stride of the bracket", i -> i % 25),
        sample("nearly all infinite", i -> i % 100 == 0 ? random.nextDouble() : Double.POSITIVE_INFINITY),
        sample("both infinities", i -> i % 3 == 0 ? Double.NEGATIVE_INFINITY : i % 3 == 1 ? i : Double.POSITIVE_INFINITY),
        sample("outliers where the bracket looks", i -> i % 24 == 0 ? 1e300 * random.nextGaussian() : random.nextDouble()));
  }

  private static Arguments sample(String name, IntToDoubleFunction value) {
    return Arguments.of(name, IntStream.range(0, 100_003).mapToDouble(value).toArray());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void quantilesEqualThoseOfSorting(String name, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    Estimate estimate = Estimate.samples(values);
    for (double p : PROBABILITIES) {
      double position = (sorted.length - 1) * p;
      int k = (int) position;
      double next = sorted[Math.min(k + 1, sorted.length - 1)];
      double found = estimate.quantile(p);
      boolean exact = position == k || sorted[k] == next;
      // As numbers: zeros of both signs are equal.
      assertThat(exact ? found == sorted[k] : found >= sorted[k] && found <= next).as("%s at %s: %s", name, p, found).isTrue();
    }
  }
}
