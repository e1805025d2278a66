package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.model.Acceptance;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Expectation;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Scenario;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;

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
    URI uri = file.eResource().getURI();
    FileSettings settings = FileSettings.of(file, today);
    Estimator estimator = new Estimator(sampling, settings.money().currency());
    Places places = new Places(uri, name);
    Map<String, CostReport> scenarios = new LinkedHashMap<>();
    for (Scenario scenario : Scenarios.of(file)) {
      Evaluation variant = new Evaluation(file, settings.money(), estimator, places, defaults, Scenarios.overrides(scenario));
      scenarios.put(scenario.getName(), new Pass(coupled(variant)).report(name, Map.of()));
    }
    Evaluation base = new Evaluation(file, settings.money(), estimator, places, defaults, Map.of());
    return new Pass(coupled(base)).report(name, scenarios);
  }

  /** The file ready to be evaluated with inputs replaced, see {@link #evaluate}. */
  public WhatIf whatIf(CostFile file, String name, Defaults defaults, LocalDate today) {
    FileSettings settings = FileSettings.of(file, today);
    Estimator estimator = new Estimator(sampling, settings.money().currency());
    Places places = new Places(file.eResource().getURI(), name);
    return new WhatIf(coupled(new Evaluation(file, settings.money(), estimator, places, defaults, Map.of())));
  }

  /** An evaluation that knows which inputs go together, which only reading the whole file tells. */
  private static Evaluation coupled(Evaluation evaluation) {
    CostFile file = evaluation.file();
    if (!Couplings.declaredIn(file)) {
      return evaluation;
    }
    Members.declarations(file).forEach(d -> new EntityReader(evaluation).read(d, false));
    Pass.lets(file).forEach(evaluation::findLet);
    return evaluation.coupled();
  }

  /** One evaluation being written down. */
  private static final class Pass {

    private final Evaluation evaluation;
    private final EntityReader entities;
    private final Map<String, Entity> found = new LinkedHashMap<>();
    private final Map<String, Set<String>> scopes = new LinkedHashMap<>();

    Pass(Evaluation evaluation) {
      this.evaluation = evaluation;
      this.entities = new EntityReader(evaluation);
    }

    CostReport report(String name, Map<String, CostReport> scenarios) {
      CostFile file = evaluation.file();
      Members.declarations(file).forEach(this::add);
      lets(file).forEach(this::addLet);
      List<ClaimResult> claims = claims(file);
      List<ExpectationResult> expectations = new Expectations(evaluation).of(expectations(file));
      return new CostReport(name, evaluation.money().currency(), evaluation.money().asOf(), found, scopes, claims,
          claimed(claims), expectations, accepted(file), scenarios, issues(name));
    }

    private void add(Declaration declaration) {
      String name = Members.name(declaration);
      if (name == null || found.containsKey(name)) {
        return;
      }
      boolean foreign = declaration.eResource() != evaluation.file().eResource();
      found.put(name, entities.read(declaration, foreign));
      scopes.put(name, new Scopes(evaluation).of(declaration));
      Members.stages(declaration).forEach(this::add);
      referred(declaration).forEach(this::add);
      Optional.ofNullable(declaration.getBase()).filter(b -> !b.eIsProxy()).ifPresent(this::add);
    }

    /** What a declaration refers to in other files: accelerators, sources, organizations of libraries. */
    private List<Declaration> referred(Declaration declaration) {
      List<Declaration> result = new ArrayList<>();
      declaration.eAllContents().forEachRemaining(o -> {
        if (o instanceof NameReference n && n.getTarget() instanceof Declaration d && !d.eIsProxy()) {
          result.add(d);
        }
      });
      EcoreUtil2.getAllContentsOfType(declaration, Item.class)
          .forEach(i -> i.getCites().stream().filter(c -> !c.eIsProxy()).forEach(result::add));
      return result;
    }

    private void addLet(Let let) {
      SourceRange place = evaluation.places().of(let);
      Map<String, Figure> figures = evaluation.findLet(let).map(f -> Map.of("value", f)).orElse(Map.of());
      found.putIfAbsent(let.getName(), new Entity(let.getName(), "let", let.getName(), place, false, Map.of(), figures, Map.of(),
          Optional.empty()));
    }

    private List<ClaimResult> claims(CostFile file) {
      ClaimJudge judge = new ClaimJudge(evaluation);
      return Members.declarations(file).stream().filter(d -> d.getKind() == DeclarationKind.CLAIM && found.containsKey(d.getName()))
          .map(d -> judge.judge(d, found.get(d.getName()))).toList();
    }

    private List<Entity> claimed(List<ClaimResult> claims) {
      AtItsWord atItsWord = new AtItsWord(evaluation);
      return Members.declarations(evaluation.file()).stream().filter(d -> d.getKind() == DeclarationKind.CLAIM)
          .flatMap(d -> claims.stream().filter(c -> c.claim().name().equals(d.getName())).findFirst().stream()
              .flatMap(c -> atItsWord.entities(d, c).stream()))
          .toList();
    }

    private List<AcceptedFinding> accepted(CostFile file) {
      return file.getElements().stream().filter(Acceptance.class::isInstance).map(Acceptance.class::cast)
          .map(a -> new AcceptedFinding(a.getRule(), a.getTarget(), a.getReason(),
              Optional.ofNullable(a.getUntil()).flatMap(ValueReader::date), evaluation.places().of(a)))
          .toList();
    }

    private List<LanguageIssue> issues(String name) {
      List<LanguageIssue> issues = new ArrayList<>(failures(name));
      evaluation.warnings().issues().stream().filter(i -> i.place().file().equals(name)).forEach(issues::add);
      List<Figure> figures = found.values().stream().filter(e -> !e.library()).flatMap(e -> e.figures().values().stream()).toList();
      issues.addAll(UndefinedValues.among(figures, evaluation.estimator().sampling()));
      return issues;
    }

    private List<LanguageIssue> failures(String name) {
      return evaluation.failures().entrySet().stream().filter(f -> f.getKey().file().equals(name))
          .map(f -> new LanguageIssue(f.getValue().isCycle() ? CYCLE : NO_VALUE, Severity.ERROR, f.getKey(),
              "this has no value: " + f.getValue().getMessage(), List.of(), Optional.empty()))
          .toList();
    }

    private static List<Let> lets(CostFile file) {
      return file.getElements().stream().filter(Let.class::isInstance).map(Let.class::cast).toList();
    }

    private static List<Expectation> expectations(CostFile file) {
      return file.getElements().stream().filter(Expectation.class::isInstance).map(Expectation.class::cast).toList();
    }
  }
}
