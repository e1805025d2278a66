package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.uncertainty.Bounds;
import org.costdsl.lang.uncertainty.Estimate;
import org.costdsl.lang.uncertainty.RankCorrelation;

/**
 * What the uncertainty of a figure comes from.
 *
 * @param target the figure
 * @param effects one for each uncertain input, the strongest first
 */
public record Sensitivity(Figure target, List<Effect> effects) {

  private static final int SAMPLES = 10_000;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /**
   * What one input does.
   *
   * @param input the name of the input: a figure, with a number behind it where it has several ranges
   * @param owner the figure that it was written in
   * @param rankCorrelation Spearman's correlation of input and target, from −1 to 1
   * @param varianceShare its share of the target's variance, from 0 to 1: the squared rank correlations, scaled to a sum of 1
   * @param swing the target with the input at its 5 % and at its 95 % point, all others at their medians
   */
  public record Effect(String input, Figure owner, double rankCorrelation, double varianceShare, Bounds swing) {

    /** The target with the input at its 5 % point. */
    public double atLow() {
      return rankCorrelation < 0 ? swing.high() : swing.low();
    }

    /** The target with the input at its 95 % point. */
    public double atHigh() {
      return rankCorrelation < 0 ? swing.low() : swing.high();
    }
  }

  public Sensitivity {
    effects = List.copyOf(effects);
  }

  /** The sensitivity of a figure, by at most ten thousand samples; without effects if nothing in it is drawn at random. */
  public static Sensitivity of(Figure target) {
    Derivation derivation = new Derivation(target);
    List<Formula> roots = new ArrayList<>(derivation.inputs().values());
    roots.add(target.formula());
    Map<Formula, Estimate> samples = new Sampler(target.sampling().atMost(SAMPLES)).sample(roots);
    double[] whole = ends(samples.get(target.formula()));
    List<Effect> raw = derivation.inputs().values().stream()
        .map(i -> effect(target, derivation, i, RankCorrelation.of(ends(samples.get(i)), whole))).toList();
    double sum = raw.stream().mapToDouble(e -> e.rankCorrelation * e.rankCorrelation).sum();
    return new Sensitivity(target, raw.stream().map(e -> sum == 0 ? e : new Effect(e.input, e.owner, e.rankCorrelation,
        e.rankCorrelation * e.rankCorrelation / sum, e.swing))
        .sorted(Comparator.comparingDouble((Effect e) -> -e.varianceShare).thenComparing(Effect::input)).toList());
  }

  private static Effect effect(Figure target, Derivation derivation, Input input, double correlation) {
    double low = at(target, input, LOW);
    double high = at(target, input, HIGH);
    Bounds swing = Double.isNaN(low) || Double.isNaN(high) ? Bounds.UNLIMITED
        : new Bounds(StrictMath.min(low, high), StrictMath.max(low, high));
    return new Effect(input.name(), derivation.owner(input.name()).orElse(target), correlation, 0, swing);
  }

  private static double at(Figure target, Input varied, double p) {
    return new PointValues(target.formula(), i -> i.name().equals(varied.name()) ? i.distribution().quantile(p)
        : i.distribution().median()).value();
  }

  /** The samples of a value; of one that is only bounded the lower ends, or the upper ones where those are open. */
  private static double[] ends(Estimate estimate) {
    double[] result = new double[estimate.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = estimate.isBoundedBelow() ? estimate.low(i) : estimate.high(i);
    }
    return result;
  }
}
