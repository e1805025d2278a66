package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import java.util.Map;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.CostFile;

/** Works out everything that a file declares: typed model in, report out. */
public final class CostEvaluator {

  /** A written value that depends on itself in a way that only evaluation can see. */
  public static final IssueCode CYCLE = new IssueCode("evaluation/cycle");

  /** A written value that cannot be read, such as a distribution with impossible parameters. */
  public static final IssueCode NO_VALUE = new IssueCode("evaluation/no-value");

  private final Sampling sampling;

  /** An evaluator that draws so many samples of what is uncertain. */
  public CostEvaluator(int samples, long seed) {
    this(Sampling.of(samples, seed));
  }

  /**
   * An evaluator that draws what is uncertain in the given way.
   *
   * @throws IllegalArgumentException if the samples of one figure do not fit into the memory there is
   */
  public CostEvaluator(Sampling sampling) {
    this.sampling = sampling.within(Runtime.getRuntime().maxMemory());
  }

  /**
   * The report of a file.
   *
   * @param file the linked model
   * @param name the file as the user named it
   * @param defaults the library's defaults
   * @param today the date taken where the file has no `as of`
   */
  public CostReport evaluate(CostFile file, String name, Defaults defaults, LocalDate today) {
    return live(file, name, defaults, today, Origins.fixed()).report();
  }

  /**
   * The evaluation of a file that will be edited.
   *
   * @param origins what places in it move with
   */
  public LiveEvaluation live(CostFile file, String name, Defaults defaults, LocalDate today, Origins origins) {
    return new LiveEvaluation(sampling, new LiveEvaluation.Subject(file, name, defaults, today, origins));
  }

  /** The file ready to be evaluated with inputs replaced, see {@link #evaluate}. */
  public WhatIf whatIf(CostFile file, String name, Defaults defaults, LocalDate today) {
    FileSettings settings = FileSettings.of(file, today);
    Estimator estimator = new Estimator(sampling, settings.money().currency());
    Places places = new Places(file.eResource().getURI(), name, Origins.fixed());
    return new WhatIf(coupled(new Evaluation(file, settings.money(), estimator, places, defaults, Map.of())));
  }

  /** An evaluation that knows which inputs go together, which only reading the whole file tells. */
  static Evaluation coupled(Evaluation evaluation) {
    CostFile file = evaluation.file();
    if (!Couplings.declaredIn(file)) {
      return evaluation;
    }
    Members.declarations(file).forEach(d -> new EntityReader(evaluation).read(d, false));
    Pass.lets(file).forEach(evaluation::findLet);
    return evaluation.coupled();
  }
}
