package org.costdsl.bench;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.LogNormalSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** The model of examples/montecarlo.cost as one writes it by hand: Commons RNG samplers, two threads, percentiles by sorting. */
final class HandWrittenLoop {

  private static final double Z95 = 1.6448536269514722;
  private static final double HOURS = 24 * 365 * 4;

  private HandWrittenLoop() {
  }

  /** Mean, 5 % and 95 % point. */
  static double[] run(int samples, int threads, long seed) throws InterruptedException {
    double[] total = new double[samples];
    Thread[] workers = new Thread[threads];
    for (int t = 0; t < threads; t++) {
      int from = (int) ((long) samples * t / threads);
      int to = (int) ((long) samples * (t + 1) / threads);
      UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed + t);
      workers[t] = new Thread(() -> fill(total, from, to, random));
      workers[t].start();
    }
    for (Thread worker : workers) {
      worker.join();
    }
    double sum = 0;
    for (double value : total) {
      sum += value;
    }
    Arrays.parallelSort(total);
    return new double[] {sum / samples, total[samples / 20], total[samples - samples / 20]};
  }

  private static void fill(double[] total, int from, int to, UniformRandomProvider random) {
    ContinuousSampler gpus = between(random, 9e3, 11e3);
    ContinuousSampler price = between(random, 10e3, 30e3);
    // The ratio that makes a beta of two gammas: in half the time of the library's sampler by rejection.
    ContinuousSampler busy = AhrensDieterMarsagliaTsangGammaSampler.of(random, 20, 1);
    ContinuousSampler idle = AhrensDieterMarsagliaTsangGammaSampler.of(random, 30, 1);
    ContinuousSampler electricity = between(random, 0.05, 0.12);
    ContinuousSampler people = between(random, 100, 200);
    ContinuousSampler pay = between(random, 200e3, 1.3e6);
    for (int i = from; i < to; i++) {
      double n = gpus.sample();
      double capex = n * price.sample();
      double work = busy.sample();
      double energy = n * 700 / 1000 * HOURS * (work / (work + idle.sample())) * electricity.sample();
      double staff = people.sample() * pay.sample() * 4;
      total[i] = capex + energy + staff;
    }
  }

  private static ContinuousSampler between(UniformRandomProvider random, double low, double high) {
    double mu = (StrictMath.log(low) + StrictMath.log(high)) / 2;
    double sigma = (StrictMath.log(high) - StrictMath.log(low)) / (2 * Z95);
    return LogNormalSampler.of(ZigguratSampler.NormalizedGaussian.of(random), mu, sigma);
  }
}
