package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What the uncertainty of a figure comes from.
 *
 * @param target the figure
 * @param effects one for each uncertain input, at most a hundred: those that move the target most
 * @param others the inputs beyond them
 */
public record Sensitivity(Figure target, List<Effect> effects, Others others) {

  /** Samples that ranks are taken of. */
  static final int SAMPLES = 4_000;

  static final double LOW = 0.05;
  static final double HIGH = 0.95;

  /**
   * What one input does.
   *
   * @param input the name of the input: a figure, with a number behind it where it has several ranges
   * @param owner the figure that it was written in
   * @param rankCorrelation Spearman's correlation of input and target, from −1 to 1
   * @param varianceShare its share of the target's variance, from 0 to 1: the squared rank correlations, scaled so that all shares
   *     sum to 1
   * @param atLow the target with the input at its 5 % point, all others at their medians; not finite where something is unknown
   * @param atHigh the same with the input at its 95 % point
   */
  public record Effect(String input, Figure owner, double rankCorrelation, double varianceShare, double atLow, double atHigh) {

    /** How far the input moves the target. */
    public double swing() {
      return StrictMath.abs(atHigh - atLow);
    }

    Effect sharing(double share) {
      return new Effect(input, owner, rankCorrelation, share, atLow, atHigh);
    }

    Effect between(double low, double high) {
      return new Effect(input, owner, rankCorrelation, varianceShare, low, high);
    }
  }

  /**
   * Inputs that are too many to be weighed one by one.
   *
   * @param count how many they are
   * @param ofVariance their shares of the target's variance by what they rest on, to first order: by the square of the target's slope
   *     at the medians times the width of the input
   */
  public record Others(int count, Map<EvidenceKind, Double> ofVariance) {

    static final Others NONE = new Others(0, Map.of());

    public Others {
      ofVariance = Map.copyOf(ofVariance);
    }

    /** Their share of the target's variance, from 0 to 1. */
    public double varianceShare() {
      return ofVariance.values().stream().mapToDouble(Double::doubleValue).sorted().sum();
    }
  }

  public Sensitivity {
    effects = List.copyOf(effects);
  }

  /** The sensitivity of a figure, by at most four thousand samples; without effects if nothing in it is drawn at random. */
  public static Sensitivity of(Figure target) {
    return new Influences(List.of(target), new InputRanks(target.sampling().atMost(SAMPLES))).sensitivity(target);
  }
}
