package org.costdsl.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.costdsl.lang.uncertainty.Beta;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.LogNormal;
import org.costdsl.lang.uncertainty.UniformStream;

/**
 * Would points that fill the unit cube evenly give better figures in the same time than independent draws? The error of mean, 5 %
 * and 95 % point over 32 seeds, for the model of examples/montecarlo.cost and for a sum of very many inputs.
 */
public final class LowDiscrepancyTrial {

  private static final int SEEDS = 32;
  private static final int[] SIZES = {1_000, 4_000, 16_000, 64_000, 256_000};
  private static final int REFERENCE = 4_000_000;
  private static final double HOURS = 24 * 365 * 4;

  // The first components of a rank-1 lattice of up to 2^20 points (F. Y. Kuo, lattice-32001-1024-1048576.3600).
  private static final long[] KUO = {1, 182667, 469891, 498753, 110745, 446247};

  /** Fills a block with the numbers of an input. */
  private interface Points {
    void fill(long seed, int input, double[] block);
  }

  /** A model: its inputs, and what they come to. */
  private record Model(String name, List<Distribution> inputs, Total total) {
  }

  private interface Total {
    double of(double[][] drawn, int i);
  }

  private record Answer(double mean, double low, double high) {
  }

  private LowDiscrepancyTrial() {
  }

  public static void main(String[] arguments) {
    Points independent = (seed, input, block) -> UniformStream.of(seed, "input " + input).fill(0, block, block.length);
    // Point i of a lattice of N points; not extensible to another N. The shift makes it random.
    Points lattice = (seed, input, block) -> steps(seed, input, (double) KUO[input % KUO.length] / block.length, block);
    // Point i does not depend on N: multiples of irrational numbers, the roots of successive primes (Richtmyer).
    Points roots = (seed, input, block) -> steps(seed, input, StrictMath.sqrt(prime(input)), block);
    // What a language needs: an input's numbers depend on its name, not on its place among the others.
    Points named = (seed, input, block) -> steps(seed, input, UniformStream.of(0, "step of " + input).uniform(0), block);
    Model cluster = cluster();
    run(cluster, "independent", independent);
    run(cluster, "lattice (Kuo), shifted", lattice);
    run(cluster, "multiples of roots of primes", roots);
    run(cluster, "multiples of a number by name", named);
    Model wide = wide(200);
    run(wide, "independent", independent);
    run(wide, "multiples of roots of primes", roots);
    run(wide, "multiples of a number by name", named);
  }

  private static Model cluster() {
    List<Distribution> inputs = List.of(LogNormal.ofInterval(9e3, 11e3), LogNormal.ofInterval(10e3, 30e3), new Beta(20, 30),
        LogNormal.ofInterval(0.05, 0.12), LogNormal.ofInterval(100, 200), LogNormal.ofInterval(200e3, 1.3e6));
    return new Model("montecarlo.cost", inputs, (x, i) -> x[0][i] * x[1][i] + x[0][i] * 700 / 1000 * HOURS * x[2][i] * x[3][i]
        + x[4][i] * x[5][i] * 4);
  }

  private static Model wide(int inputs) {
    List<Distribution> ranges = IntStream.range(0, inputs).<Distribution>mapToObj(i -> LogNormal.ofInterval(1, 4)).toList();
    return new Model("sum of " + inputs + " ranges", ranges, (x, i) -> Arrays.stream(x).mapToDouble(v -> v[i]).sum());
  }

  private static void run(Model model, String name, Points points) {
    int references = Math.max(1, REFERENCE / (model.inputs.size() > 6 ? 40 : 1) / 100_000);
    Answer exact = reference(model, references);
    System.out.printf(Locale.ROOT, "%n%s, %s%n%8s %9s %9s %9s %12s%n", model.name, name, "samples", "mean", "5 %", "95 %",
        "ns/sample");
    for (int size : SIZES) {
      if ((long) size * model.inputs.size() > 4_000_000) {
        continue;
      }
      double[] squares = new double[3];
      long start = System.nanoTime();
      for (int seed = 1; seed <= SEEDS; seed++) {
        Answer answer = answer(model, points, seed, size);
        squares[0] += square(answer.mean / exact.mean - 1);
        squares[1] += square(answer.low / exact.low - 1);
        squares[2] += square(answer.high / exact.high - 1);
      }
      double time = (double) (System.nanoTime() - start) / SEEDS / size;
      System.out.printf(Locale.ROOT, "%8d %8.3f%% %8.3f%% %8.3f%% %12.1f%n", size, per(squares[0]), per(squares[1]),
          per(squares[2]), time);
    }
  }

  private static double square(double x) {
    return x * x;
  }

  private static double per(double squares) {
    return 100 * StrictMath.sqrt(squares / SEEDS);
  }

  /** From independent draws of other seeds, so that no method is its own judge. */
  private static Answer reference(Model model, int times) {
    Points independent = (seed, input, block) -> UniformStream.of(seed, "reference " + input).fill(0, block, block.length);
    double[] sums = new double[3];
    for (int i = 0; i < times; i++) {
      Answer answer = answer(model, independent, 1_000 + i, 100_000);
      sums[0] += answer.mean;
      sums[1] += answer.low;
      sums[2] += answer.high;
    }
    double mean = model.inputs.size() == 6 ? exactMean(model.inputs) : sums[0] / times;
    return new Answer(mean, sums[1] / times, sums[2] / times);
  }

  private static double exactMean(List<Distribution> x) {
    double energy = x.get(0).mean() * 700 / 1000 * HOURS * x.get(2).mean() * x.get(3).mean();
    return x.get(0).mean() * x.get(1).mean() + energy + x.get(4).mean() * x.get(5).mean() * 4;
  }

  private static Answer answer(Model model, Points points, long seed, int size) {
    double[][] drawn = new double[model.inputs.size()][size];
    for (int input = 0; input < drawn.length; input++) {
      points.fill(seed, input, drawn[input]);
      model.inputs.get(input).quantiles(drawn[input], size);
    }
    double[] total = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      total[i] = model.total.of(drawn, i);
      sum += total[i];
    }
    Arrays.sort(total);
    return new Answer(sum / size, total[(int) (0.05 * (size - 1))], total[(int) (0.95 * (size - 1))]);
  }

  private static void steps(long seed, int input, double step, double[] block) {
    double shift = UniformStream.of(seed, "shift of " + input).uniform(0);
    for (int i = 0; i < block.length; i++) {
      double x = shift + i * step;
      x -= StrictMath.floor(x);
      block[i] = Math.min(Math.max(x, 0x1p-53), 1 - 0x1p-53);
    }
  }

  private static int prime(int number) {
    int candidate = 2;
    for (int found = 0;; candidate++) {
      int c = candidate;
      if (IntStream.rangeClosed(2, (int) StrictMath.sqrt(c)).noneMatch(d -> c % d == 0) && found++ == number) {
        return candidate;
      }
    }
  }
}
