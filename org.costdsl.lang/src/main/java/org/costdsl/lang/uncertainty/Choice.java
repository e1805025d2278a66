package org.costdsl.lang.uncertainty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One of several values, equally likely or weighted. */
public final class Choice implements Distribution {
  private final double[] values;
  private final double[] weights;
  // cumulative[i] is the probability of values[0] to values[i]; the last is 1.
  private final double[] cumulative;

  private Choice(List<Double> values, List<Double> weights) {
    check(values, weights);
    double total = total(weights);
    int[] order = IntStream.range(0, values.size()).filter(i -> weights.get(i) > 0).boxed()
        .sorted(Comparator.comparing(values::get)).mapToInt(Integer::intValue).toArray();
    this.values = Arrays.stream(order).mapToDouble(values::get).toArray();
    this.weights = Arrays.stream(order).mapToDouble(i -> weights.get(i) / total).toArray();
    this.cumulative = cumulated(this.weights);
  }

  private static double total(List<Double> weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    ParameterCheck.positive("the sum of the weights", total);
    return total;
  }

  private static double[] cumulated(double[] weights) {
    double[] result = weights.clone();
    for (int i = 1; i < result.length; i++) {
      result[i] += result[i - 1];
    }
    result[result.length - 1] = 1;
    return result;
  }

  private static void check(List<Double> values, List<Double> weights) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a choice needs at least one value");
    }
    if (values.size() != weights.size()) {
      throw new IllegalArgumentException("a choice of " + values.size() + " values has " + weights.size() + " weights");
    }
    values.forEach(value -> ParameterCheck.finite("a value of a choice", value));
    for (double weight : weights) {
      ParameterCheck.finite("a weight", weight);
      if (weight < 0) {
        throw new IllegalArgumentException("a weight must not be negative, and is " + ParameterCheck.text(weight));
      }
    }
  }

  /** Each value equally likely; a value that stands twice is twice as likely. */
  public static Choice of(List<Double> values) {
    return new Choice(values, values.stream().map(value -> 1.0).toList());
  }

  /** Each value as likely as its weight says; weights need not sum to 1, and a value of weight 0 is left out. */
  public static Choice weighted(List<Double> values, List<Double> weights) {
    return new Choice(values, weights);
  }

  /** The mean of the values within the ends, given that the value lies there. */
  double meanWithin(double low, double high) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] >= low && values[i] <= high) {
        sum += weights[i] * values[i];
        weight += weights[i];
      }
    }
    return sum / weight;
  }

  @Override
  public double quantile(double p) {
    ParameterCheck.probability(p);
    return at(p);
  }

  @Override
  public double cdf(double x) {
    double result = 0;
    for (int i = 0; i < values.length && values[i] <= x; i++) {
      result = cumulative[i];
    }
    return result;
  }

  @Override
  public double probabilityBelow(double x) {
    double result = 0;
    for (int i = 0; i < values.length && values[i] < x; i++) {
      result = cumulative[i];
    }
    return result;
  }

  @Override
  public double mean() {
    return meanWithin(low(), high());
  }

  @Override
  public double low() {
    return values[0];
  }

  @Override
  public double high() {
    return values[values.length - 1];
  }

  @Override
  public void quantiles(double[] block, int n) {
    for (int i = 0; i < n; i++) {
      block[i] = at(block[i]);
    }
  }

  private double at(double p) {
    int index = Arrays.binarySearch(cumulative, p);
    return values[index >= 0 ? index : -index - 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choice c && Arrays.equals(values, c.values) && Arrays.equals(weights, c.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + Arrays.hashCode(weights);
  }

  @Override
  public String toString() {
    return "Choice[values=" + Arrays.toString(values) + ", weights=" + Arrays.toString(weights) + "]";
  }
}
