package org.costdsl.tests.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.costdsl.lang.uncertainty.UniformStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniformStreamTest {
  private static final int SIZE = 1 << 18;
  // Four standard errors of a correlation of that many numbers.
  private static final double UNCORRELATED = 4 / StrictMath.sqrt(SIZE);
  // Recorded once: files judged with one version must be judged the same by the next.
  private static final long RECORDED_KEY = 8638219595284771347L;

  @Test
  void isSplitMix64() {
    // The first outputs for the state 0, as in the reference implementation's published test vector.
    UniformStream stream = new UniformStream(0);
    assertThat(stream.uniform(0)).isEqualTo(asUniform(0xE220A8397B1DCDAFL));
    assertThat(stream.uniform(1)).isEqualTo(asUniform(0x6E789E6AA1B965F4L));
    assertThat(stream.uniform(2)).isEqualTo(asUniform(0x06C45D188009454FL));
  }

  private static double asUniform(long bits) {
    return (bits >>> 12) * 0x1p-52 + 0x1p-53;
  }

  @Test
  void aBlockIsTheSameAsItsNumbers() {
    UniformStream stream = UniformStream.of(42, "a100.price");
    double[] block = new double[100];
    stream.fill(1_000_000_007L, block, 90);
    for (int i = 0; i < 90; i++) {
      assertThat(block[i]).isEqualTo(stream.uniform(1_000_000_007L + i));
    }
    assertThat(Arrays.copyOfRange(block, 90, 100)).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "b", "a100.price", "researchers.pay"})
  void isUniform(String name) {
    double[] u = numbers(1, name);
    assertThat(Arrays.stream(u).allMatch(x -> x > 0 && x < 1)).isTrue();
    assertThat(SampleMoments.mean(u)).isCloseTo(0.5, within(4 * StrictMath.sqrt(1.0 / 12 / SIZE)));
    // The variance of (u − 1/2)² is 1/180.
    assertThat(SampleMoments.variance(u)).isCloseTo(1.0 / 12, within(4 * StrictMath.sqrt(1.0 / 180 / SIZE)));
    assertThat(chiSquare(u)).isBetween(160.0, 370.0);
  }

  /** Over 256 cells, so with 255 degrees of freedom: mean 255, standard deviation 22.6. */
  private static double chiSquare(double[] u) {
    int[] cells = new int[256];
    for (double x : u) {
      cells[(int) (x * cells.length)]++;
    }
    double expected = (double) u.length / cells.length;
    return Arrays.stream(cells).mapToDouble(c -> (c - expected) * (c - expected) / expected).sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64, 1024})
  void hasNoSerialCorrelation(int lag) {
    double[] u = numbers(3, "serial");
    double[] early = Arrays.copyOf(u, SIZE - lag);
    double[] late = Arrays.copyOfRange(u, lag, SIZE);
    assertThat(SampleMoments.correlation(early, late)).isCloseTo(0, within(UNCORRELATED));
  }

  @Test
  void streamsOfSimilarNamesAndSeedsAreUncorrelated() {
    double[] base = numbers(1, "a.price");
    assertThat(SampleMoments.correlation(base, numbers(1, "b.price"))).isCloseTo(0, within(UNCORRELATED));
    assertThat(SampleMoments.correlation(base, numbers(1, "a.pricf"))).isCloseTo(0, within(UNCORRELATED));
    assertThat(SampleMoments.correlation(base, numbers(1, "a.price#1"))).isCloseTo(0, within(UNCORRELATED));
    assertThat(SampleMoments.correlation(base, numbers(2, "a.price"))).isCloseTo(0, within(UNCORRELATED));
    double[] first = new double[SIZE];
    double[] second = new double[SIZE];
    new UniformStream(1).fill(0, first, SIZE);
    new UniformStream(2).fill(0, second, SIZE);
    assertThat(SampleMoments.correlation(first, second)).isCloseTo(0, within(UNCORRELATED));
  }

  @Test
  void isFixedForAllTime() {
    assertThat(UniformStream.of(1, "a100.price").key()).isEqualTo(RECORDED_KEY);
    assertThat(UniformStream.of(1, "a100.price")).isEqualTo(UniformStream.of(1, new String("a100.price".toCharArray())));
    assertThat(UniformStream.of(1, "ab")).isNotEqualTo(UniformStream.of(1, "ba"));
  }

  private static double[] numbers(long seed, String name) {
    double[] u = new double[SIZE];
    UniformStream.of(seed, name).fill(0, u, SIZE);
    return u;
  }
}
