package org.costdsl.lang.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.evaluation.Formula.Input;

/** What figures rest on, worked out for all of them over what they share. */
final class EvidenceSearch {

  // About as many steps as take a few seconds; a comparison of ranks is counted as a thousand.
  private static final long MOST_STEPS = 2_000_000_000L;
  private static final long STEPS_OF_RANKS = 1_000;

  private final List<Figure> figures;
  private final Map<Figure, Figure> probed;
  private final Influences influences;
  private final PointValues middle;
  private final Slopes slopes;
  private final EvidenceKind[] kinds;

  /**
   * A search.
   *
   * @param figures in the order in which they are answered
   * @param probed each figure with itself in the file whose inputs, written or taken by default, are open to variation
   */
  EvidenceSearch(List<Figure> figures, Map<Figure, Figure> probed, InputRanks ranks) {
    this.figures = figures;
    this.probed = probed;
    this.influences = new Influences(figures, ranks);
    Plan plan = new Plan(figures.stream().map(f -> probed.get(f).formula()).toList());
    this.middle = PointValues.medians(plan);
    this.slopes = new Slopes(middle);
    Map<String, EvidenceKind> leaves = new HashMap<>();
    new Derivation(figures).leaves().forEach(f -> leaves.put(f.name(), EvidenceKind.of(f)));
    this.kinds = plan.nodes().stream().map(n -> n.formula() instanceof Input i ? leaves.get(i.name()) : null).toArray(EvidenceKind[]::new);
  }

  /** The shares of the figures, until that takes too long: the last ones may be missing. */
  Map<Figure, EvidenceShares> shares() {
    Map<Figure, EvidenceShares> result = new IdentityHashMap<>();
    long steps = 0;
    for (Figure figure : figures) {
      steps += steps(figure);
      if (steps <= MOST_STEPS) {
        Map<EvidenceKind, Double> ofVariance = EvidenceShares.ofVariance(influences.shares(figure));
        result.put(figure, new EvidenceShares(ofResult(probed.get(figure)), ofVariance));
      }
    }
    return result;
  }

  private long steps(Figure figure) {
    long values = influences.steps(figure);
    return values + slopes.steps(probed.get(figure).formula()) + STEPS_OF_RANKS * StrictMath.min(Influences.MOST, values);
  }

  private Map<EvidenceKind, Double> ofResult(Figure variable) {
    Slopes.Answer answer = slopes.of(variable.formula());
    double whole = middle.value(variable.formula());
    Map<EvidenceKind, Double> shares = new EnumMap<>(EvidenceKind.class);
    for (int i = 0; i < answer.numbers().length; i++) {
      int number = answer.numbers()[i];
      double elasticity = StrictMath.abs(answer.slopes()[i] * (middle.at(number) / whole));
      if (kinds[number] != null && Double.isFinite(elasticity)) {
        shares.merge(kinds[number], elasticity, Double::sum);
      }
    }
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((kind, share) -> share / sum);
    return sum > 0 ? shares : Map.of();
  }
}
