package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Sensitivity.Effect;
import org.costdsl.lang.evaluation.Sensitivity.Others;
import org.costdsl.lang.uncertainty.Ranks;

/**
 * What moves some figures, over one plan that they share. The inputs of a figure that move it most, to first order, are weighed by
 * their ranks; where it has more than {@link #MOST} of them the others by that first order alone.
 */
final class Influences {

  /** Inputs whose ranks are compared with those of a figure. */
  static final int MOST = 100;

  private final InputRanks ranks;
  private final InputOwners owners;
  private final PointValues middle;
  private final Slopes slopes;
  // By number in the plan; null for what is no input.
  private final Source[] sources;
  // By the number of a name, in which search it was last met.
  private final int[] met;
  private int searches;

  /** An input of the plan, the number of its name, and how far it ranges from its 5 to its 95 % point. */
  private record Source(Input input, int name, double width) {
  }

  /** An input of a figure and how far it moves the figure, to first order. */
  private record Influence(Input input, int number, double size) {
  }

  Influences(Collection<Figure> figures, InputRanks ranks) {
    this.ranks = ranks;
    this.owners = new InputOwners(new Derivation(figures));
    Plan plan = new Plan(figures.stream().map(Figure::formula).toList());
    this.middle = PointValues.medians(plan);
    this.slopes = new Slopes(middle);
    Map<String, Integer> names = new HashMap<>();
    this.sources = plan.nodes().stream().map(n -> n.formula() instanceof Input i ? source(i, names) : null).toArray(Source[]::new);
    this.met = new int[names.size()];
  }

  private static Source source(Input input, Map<String, Integer> names) {
    int name = names.computeIfAbsent(input.name(), n -> names.size());
    return new Source(input, name, input.distribution().quantile(Sensitivity.HIGH) - input.distribution().quantile(Sensitivity.LOW));
  }

  /** How many values have to be looked at for a figure. */
  long steps(Figure figure) {
    return slopes.steps(figure.formula());
  }

  /** What the uncertainty of a figure comes from, the strongest first, with the figure at both ends of each input. */
  Sensitivity sensitivity(Figure target) {
    Sensitivity shares = shares(target);
    return new Sensitivity(target, shares.effects().stream().map(e -> e.between(middle.with(e.input(), Sensitivity.LOW).value(target.formula()),
        middle.with(e.input(), Sensitivity.HIGH).value(target.formula())))
        .sorted(Comparator.comparingDouble((Effect e) -> -e.varianceShare()).thenComparing(Effect::input)).toList(), shares.others());
  }

  /** The same in no order and without the ends, which take longer than all else. */
  Sensitivity shares(Figure target) {
    List<Influence> all = influences(target);
    if (all.isEmpty()) {
      return new Sensitivity(target, List.of(), Others.NONE);
    }
    List<Influence> chief = chief(all);
    Others others = chief.size() == all.size() ? Others.NONE : others(target, all, Set.copyOf(chief));
    Ranks whole = ranks.of(target.estimate());
    List<Effect> raw = chief.stream().map(i -> new Effect(i.input.name(), owner(i, target), ranks.of(i.input).correlation(whole), 0,
        Double.NaN, Double.NaN)).toList();
    double sum = raw.stream().mapToDouble(e -> e.rankCorrelation() * e.rankCorrelation()).sum() / (1 - others.varianceShare());
    return new Sensitivity(target, raw.stream()
        .map(e -> e.sharing(sum == 0 ? 0 : e.rankCorrelation() * e.rankCorrelation() / sum)).toList(), others);
  }

  private Figure owner(Influence influence, Figure target) {
    return owners.of(influence.input).orElse(target);
  }

  /** The inputs of a figure, each name once. */
  private List<Influence> influences(Figure target) {
    Slopes.Answer answer = slopes.of(target.formula());
    List<Influence> result = new ArrayList<>();
    searches++;
    for (int i = 0; i < answer.numbers().length; i++) {
      Source source = sources[answer.numbers()[i]];
      if (source != null && met[source.name] < searches) {
        met[source.name] = searches;
        double size = StrictMath.abs(answer.slopes()[i] * source.width);
        result.add(new Influence(source.input, answer.numbers()[i], Double.isFinite(size) ? size : 0));
      }
    }
    return result;
  }

  /** Those that move a figure most; of two that move it alike the one that is read first. */
  private static List<Influence> chief(List<Influence> all) {
    if (all.size() <= MOST) {
      return all;
    }
    PriorityQueue<Influence> most = new PriorityQueue<>(Comparator.comparingDouble(Influence::size).thenComparing(i -> -i.number));
    for (Influence influence : all) {
      if (most.size() < MOST || influence.size > most.element().size) {
        most.add(influence);
      }
      if (most.size() > MOST) {
        most.remove();
      }
    }
    return most.stream().sorted(Comparator.comparingInt(Influence::number)).toList();
  }

  private Others others(Figure target, List<Influence> all, Set<Influence> chief) {
    double sum = all.stream().mapToDouble(i -> i.size * i.size).sum();
    Map<EvidenceKind, Double> shares = new EnumMap<>(EvidenceKind.class);
    all.stream().filter(i -> !chief.contains(i) && i.size > 0)
        .forEach(i -> shares.merge(EvidenceKind.of(owner(i, target)), i.size * i.size / sum, Double::sum));
    return new Others(all.size() - chief.size(), shares);
  }
}
