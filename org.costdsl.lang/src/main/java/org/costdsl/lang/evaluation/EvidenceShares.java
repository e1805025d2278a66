package org.costdsl.lang.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

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

  /** The shares of a figure's variance alone. */
  static Map<EvidenceKind, Double> ofVariance(Sensitivity sensitivity) {
    Map<EvidenceKind, Double> shares = new EnumMap<>(EvidenceKind.class);
    sensitivity.effects().stream().filter(e -> e.varianceShare() > 0)
        .forEach(e -> shares.merge(EvidenceKind.of(e.owner()), e.varianceShare(), Double::sum));
    sensitivity.others().ofVariance().forEach((kind, share) -> shares.merge(kind, share, Double::sum));
    return shares;
  }
}
