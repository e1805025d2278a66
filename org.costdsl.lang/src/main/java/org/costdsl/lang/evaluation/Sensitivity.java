package org.costdsl.lang.evaluation;

import java.util.Comparator;
import java.util.List;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.uncertainty.Ranks;

/**
 * What the uncertainty of a figure comes from.
 *
 * @param target the figure
 * @param effects one for each uncertain input, the strongest first
 */
public record Sensitivity(Figure target, List<Effect> effects) {

  /** Samples that ranks are taken of. */
  static final int SAMPLES = 4_000;

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /**
   * What one input does.
   *
   * @param input the name of the input: a figure, with a number behind it where it has several ranges
   * @param owner the figure that it was written in
   * @param rankCorrelation Spearman's correlation of input and target, from −1 to 1
   * @param varianceShare its share of the target's variance, from 0 to 1: the squared rank correlations, scaled to a sum of 1
   * @param atLow the target with the input at its 5 % point, all others at their medians; not finite where something is unknown
   * @param atHigh the same with the input at its 95 % point
   */
  public record Effect(String input, Figure owner, double rankCorrelation, double varianceShare, double atLow, double atHigh) {

    /** How far the input moves the target. */
    public double swing() {
      return StrictMath.abs(atHigh - atLow);
    }

    private Effect sharing(double share) {
      return new Effect(input, owner, rankCorrelation, share, atLow, atHigh);
    }
  }

  public Sensitivity {
    effects = List.copyOf(effects);
  }

  /** The sensitivity of a figure, by at most four thousand samples; without effects if nothing in it is drawn at random. */
  public static Sensitivity of(Figure target) {
    return of(target, new InputRanks(target.sampling().atMost(SAMPLES)));
  }

  /** The same with ranks of inputs that several figures share. */
  static Sensitivity of(Figure target, InputRanks ranks) {
    Derivation derivation = new Derivation(target);
    if (derivation.inputs().isEmpty()) {
      return new Sensitivity(target, List.of());
    }
    Plan plan = new Plan(List.of(target.formula()));
    Ranks whole = ranks.of(target.estimate());
    List<Effect> raw = derivation.inputs().values().stream()
        .map(i -> effect(target, derivation, plan, i, ranks.of(i).correlation(whole))).toList();
    double sum = raw.stream().mapToDouble(e -> e.rankCorrelation * e.rankCorrelation).sum();
    return new Sensitivity(target, raw.stream()
        .map(e -> e.sharing(sum == 0 ? 0 : e.rankCorrelation * e.rankCorrelation / sum))
        .sorted(Comparator.comparingDouble((Effect e) -> -e.varianceShare).thenComparing(Effect::input)).toList());
  }

  private static Effect effect(Figure target, Derivation derivation, Plan plan, Input input, double correlation) {
    return new Effect(input.name(), derivation.owner(input.name()).orElse(target), correlation, 0,
        at(target, plan, input, LOW), at(target, plan, input, HIGH));
  }

  private static double at(Figure target, Plan plan, Input varied, double p) {
    return new PointValues(plan, target.formula(), i -> i.name().equals(varied.name()) ? i.distribution().quantile(p)
        : i.distribution().median()).value();
  }
}
