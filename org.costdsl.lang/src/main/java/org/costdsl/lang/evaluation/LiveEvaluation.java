package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Scenario;

/** The evaluation of a file that is kept while the file is edited, so that an edit costs what it reaches and no more. */
public final class LiveEvaluation {

  /** What is evaluated, as {@link CostEvaluator#evaluate} takes it, and what places in it move with. */
  record Subject(CostFile file, String name, Defaults defaults, LocalDate today, Origins origins) {
  }

  private final Subject subject;
  private final Estimator estimator;
  private final Money money;
  private final Places places;
  private final Map<Scenario, Pass> variants = new IdentityHashMap<>();
  private Pass base;
  private boolean coupled;

  LiveEvaluation(Sampling sampling, Subject subject) {
    this.subject = subject;
    this.money = FileSettings.of(subject.file, subject.today).money();
    this.estimator = new Estimator(sampling, money.currency());
    this.places = new Places(subject.file.eResource().getURI(), subject.name, subject.origins);
    this.coupled = Couplings.declaredIn(subject.file);
    this.base = pass(Map.of());
  }

  private Pass pass(Map<FigureMemory.Key, Item> overrides) {
    return new Pass(CostEvaluator.coupled(new Evaluation(subject.file, money, estimator, places, subject.defaults, overrides)));
  }

  /** Everything that the file's declarations come to as it stands. */
  public CostReport report() {
    Map<String, CostReport> scenarios = new LinkedHashMap<>();
    for (Scenario scenario : Scenarios.of(subject.file)) {
      Pass variant = variants.computeIfAbsent(scenario, s -> pass(Scenarios.overrides(s)));
      scenarios.put(scenario.getName(), variant.report(subject.name, Map.of()));
    }
    return base.report(subject.name, scenarios);
  }

  /** Forgets what an edit reaches; it must have left currency, date, rates and price indices as they were. */
  public void forget(Reach reach) {
    coupled |= reach.elements().stream().anyMatch(Couplings::declaredIn);
    variants.entrySet().removeIf(v -> coupled || reach.contains(v.getKey()) || v.getValue().isEntangled());
    variants.values().forEach(v -> v.forget(reach));
    if (coupled || base.isEntangled()) {
      base = pass(Map.of());
    } else {
      base.forget(reach);
    }
  }
}
