package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.Formula.Constant;
import org.costdsl.lang.evaluation.Formula.Input;
import org.costdsl.lang.evaluation.Formula.Operation;
import org.costdsl.lang.evaluation.Formula.Operator;
import org.costdsl.lang.evaluation.Plan.Node;
import org.costdsl.lang.uncertainty.Distribution;
import org.costdsl.lang.uncertainty.Estimate;

/**
 * Finds uncertain figures that have no finite value in some cases: those that divide by something that is 0 with a
 * probability. Only where that can be are a thousand samples looked at.
 */
final class UndefinedValues {

  private static final IssueCode UNDEFINED = new IssueCode("evaluation/undefined");
  private static final int LOOKS = 1_000;

  private Map<Entity, Boolean> possible = new IdentityHashMap<>();

  /** One issue for each figure that is the first to be undefined, not for what is computed from it. */
  List<LanguageIssue> among(Collection<Entity> entities, Sampling sampling) {
    List<Entity> own = entities.stream().filter(e -> !e.library()).toList();
    Map<Entity, Boolean> known = possible;
    possible = new IdentityHashMap<>();
    own.forEach(e -> possible.put(e, known.containsKey(e) ? known.get(e) : isPossible(e)));
    return possible.containsValue(true) ? among(own.stream().flatMap(UndefinedValues::uncertain).toList(), sampling) : List.of();
  }

  private static boolean isPossible(Entity entity) {
    return isPossible(new Plan(uncertain(entity).map(Figure::formula).toList()));
  }

  private static Stream<Figure> uncertain(Entity entity) {
    return entity.figures().values().stream().filter(f -> !f.isExact() && !f.formula().isBounded());
  }

  private static List<LanguageIssue> among(List<Figure> uncertain, Sampling sampling) {
    Map<Formula, Estimate> looks = new Sampler(sampling.atMost(LOOKS)).sample(uncertain.stream().map(Figure::formula).toList());
    Set<Figure> undefined = uncertain.stream().filter(f -> undefined(looks.get(f.formula())) > 0).collect(Collectors.toSet());
    List<LanguageIssue> issues = new ArrayList<>();
    for (Figure figure : uncertain) {
      if (undefined.contains(figure) && figure.trace().inputs().stream().noneMatch(undefined::contains)) {
        issues.add(issue(figure, looks.get(figure.formula())));
      }
    }
    return issues;
  }

  private static LanguageIssue issue(Figure figure, Estimate looks) {
    double share = (double) undefined(looks) / looks.size();
    String text = "`" + figure.name() + "` = `" + figure.trace().shortMethod() + "` is undefined or infinite in "
        + StrictMath.max(1, StrictMath.round(100 * share)) + " % of all cases: something it divides by can be 0";
    return new LanguageIssue(UNDEFINED, Severity.ERROR, figure.trace().place(), text, List.of(), Optional.empty());
  }

  private static int undefined(Estimate estimate) {
    int count = 0;
    for (int i = 0; i < estimate.size(); i++) {
      count += Double.isFinite(estimate.low(i)) && Double.isFinite(estimate.high(i)) ? 0 : 1;
    }
    return count;
  }

  /** Whether any node could be undefined. */
  private static boolean isPossible(Plan plan) {
    List<Node> nodes = plan.nodes();
    boolean[] atoms = new boolean[nodes.size()];
    boolean possible = false;
    for (int i = 0; i < atoms.length; i++) {
      Node node = nodes.get(i);
      if (node.formula() instanceof Operation operation) {
        atoms[i] = atoms[node.left()] || atoms[node.right()];
        possible |= operation.operator() == Operator.DIVIDED_BY && atoms[node.right()]
            && !(nodes.get(node.right()).formula() instanceof Constant);
      } else {
        atoms[i] = hasAtoms(node.formula());
      }
    }
    return possible;
  }

  private static boolean hasAtoms(Formula leaf) {
    if (!(leaf instanceof Input input)) {
      return false;
    }
    Distribution distribution = input.distribution();
    return distribution.cdf(distribution.low()) > distribution.probabilityBelow(distribution.low());
  }
}
