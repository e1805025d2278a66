package org.costdsl.lang.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.costdsl.lang.evaluation.Formula.Input;

/**
 * Which part of a figure rests on what. Shares sum to 1, or are all missing where there is nothing to share.
 *
 * @param ofResult shares of the result: an input counts by the per cent that the result answers to one per cent of it
 * @param ofVariance shares of the result's variance, see {@link Sensitivity}
 */
public record EvidenceShares(Map<EvidenceKind, Double> ofResult, Map<EvidenceKind, Double> ofVariance) {

  public EvidenceShares {
    ofResult = Collections.unmodifiableMap(copy(ofResult));
    ofVariance = Collections.unmodifiableMap(copy(ofVariance));
  }

  private static Map<EvidenceKind, Double> copy(Map<EvidenceKind, Double> shares) {
    Map<EvidenceKind, Double> copy = new EnumMap<>(EvidenceKind.class);
    copy.putAll(shares);
    return copy;
  }

  /**
   * The shares of a figure.
   *
   * @param probed the same figure with each input that is written or taken by default open to variation ({@link WhatIf#probed})
   */
  static EvidenceShares of(Figure figure, Figure probed, InputRanks ranks) {
    return new EvidenceShares(ofResult(figure, probed), ofVariance(Sensitivity.of(figure, ranks)));
  }

  /** The shares of a figure's variance alone. */
  public static Map<EvidenceKind, Double> ofVariance(Sensitivity sensitivity) {
    Map<EvidenceKind, Double> shares = new EnumMap<>(EvidenceKind.class);
    sensitivity.effects().stream().filter(e -> e.varianceShare() > 0)
        .forEach(e -> shares.merge(EvidenceKind.of(e.owner()), e.varianceShare(), Double::sum));
    return shares;
  }

  private static Map<EvidenceKind, Double> ofResult(Figure figure, Figure probed) {
    Map<String, Figure> leaves = new HashMap<>();
    new Derivation(figure).leaves().forEach(f -> leaves.put(f.name(), f));
    PointValues point = new PointValues(probed.formula(), i -> i.distribution().median());
    double[] elasticities = point.elasticities();
    Map<EvidenceKind, Double> shares = new EnumMap<>(EvidenceKind.class);
    for (int i = 0; i < elasticities.length; i++) {
      if (point.nodes().get(i).formula() instanceof Input input && leaves.containsKey(input.name())
          && Double.isFinite(elasticities[i])) {
        shares.merge(EvidenceKind.of(leaves.get(input.name())), StrictMath.abs(elasticities[i]), Double::sum);
      }
    }
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((kind, share) -> share / sum);
    return sum > 0 ? shares : Map.of();
  }
}
