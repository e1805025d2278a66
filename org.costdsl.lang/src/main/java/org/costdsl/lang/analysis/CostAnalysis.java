package org.costdsl.lang.analysis;

import com.google.common.base.Throwables;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.evaluation.CostEvaluator;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Defaults;
import org.costdsl.lang.evaluation.Origins;
import org.costdsl.lang.evaluation.WhatIf;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.lang.rule.RuleOutcome;
import org.costdsl.lang.rule.RuleRunner;
import org.costdsl.lang.scoping.CostLinker;
import org.costdsl.lang.validation.ElementIssues;
import org.costdsl.lang.validation.LanguageIssues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

/** The one pipeline from text to findings, which every door calls: parse, link, validate, evaluate, run the rules. */
public final class CostAnalysis {

  private final AnalysisSettings settings;
  private final Injector injector;
  private final IResourceValidator validator;
  private final RuleRunner rules;
  private final OperationCanceledManager cancelling;

  private CostAnalysis(AnalysisSettings settings, RuleRunner rules, Injector injector) {
    this.settings = settings;
    this.rules = rules;
    this.injector = injector;
    this.validator = injector.getInstance(IResourceValidator.class);
    this.cancelling = injector.getInstance(OperationCanceledManager.class);
  }

  /** Begins on threads of their own what the next analysis needs: the language and the rules. */
  public static void prepare() {
    RuleRunner.standard();
    LanguageSetUp.begin();
  }

  /** The pipeline with the settings of a user who sets nothing. */
  public static CostAnalysis standard() {
    return with(AnalysisSettings.defaults());
  }

  /** The pipeline with the given settings. */
  public static CostAnalysis with(AnalysisSettings settings) {
    // the rules load on a second thread: asked for first, they are there when the language is set up
    RuleRunner rules = RuleRunner.standard();
    return new CostAnalysis(settings, rules, LanguageSetUp.language());
  }

  /** The pipeline as far as the reports, without any rule. */
  public static CostAnalysis withoutRules(AnalysisSettings settings) {
    return new CostAnalysis(settings, RuleRunner.none(), LanguageSetUp.language());
  }

  /** The pipeline over a language that is set up already, with its editor services for instance. */
  public static CostAnalysis with(AnalysisSettings settings, Injector language) {
    return new CostAnalysis(settings, RuleRunner.standard(), language);
  }

  /** The same pipeline with other settings. */
  CostAnalysis set(AnalysisSettings other) {
    return new CostAnalysis(other, rules, injector);
  }

  /** Analyses files, and every `.cost` file in folders; a file that cannot be read is an issue, and the others go on. */
  public AnalysisResult analyse(List<Path> paths) {
    List<FileResult> results = new ArrayList<>();
    stream(paths, results::add);
    return new AnalysisResult(results);
  }

  /**
   * The same, each file's result handed on in order of name as soon as it and those before it are there. With several jobs as
   * many files are worked on at once; results and their order are the same for any number.
   */
  public void stream(List<Path> paths, Consumer<FileResult> results) {
    stream(paths, path -> true, results);
  }

  /** The same for some of the files; names of the others are known. */
  public void stream(List<Path> paths, Predicate<Path> wanted, Consumer<FileResult> results) {
    // in a process of its own, while the tool's own rules run in this one
    CompletableFuture<UserFindings> trusted = UserRuleProcess.start(settings, paths);
    Surroundings surroundings = Surroundings.of(settings.context(), injector);
    List<Path> all = surroundings.files(paths);
    RunFiles run = RunFiles.of(surroundings, all);
    List<Path> files = all.stream().filter(wanted).toList();
    List<IntFunction<FileResult>> workers = new ArrayList<>();
    for (CostAnalysis analysis : forEachOf(Math.min(settings.sampling().jobs(), files.size()))) {
      ModelReader reader = run.reader(analysis.injector);
      workers.add(number -> analysis.analyse(files.get(number), run, reader, new Run(reader.defaults(), trusted, CancelIndicator.NullImpl)));
    }
    NameOrder ordered = new NameOrder(trusted.thenApply(t -> surroundings.and(t.files())), results);
    InOrder.run(files.size(), workers, ordered);
    ordered.finish();
  }

  /** A pipeline for each of several threads, over a language of its own; this one where a single thread will do. */
  private List<CostAnalysis> forEachOf(int threads) {
    if (threads < 2) {
      return List.of(this);
    }
    List<CostAnalysis> all = new ArrayList<>(List.of(new CostAnalysis(settings.alone(), rules, injector)));
    while (all.size() < threads) {
      all.add(new CostAnalysis(settings.alone(), rules, LanguageSetUp.language()));
    }
    return all;
  }

  private FileResult analyse(Path file, RunFiles files, ModelReader reader, Run run) {
    FileText text = files.text(file);
    String name = SourceFiles.display(file);
    if (text.problem().isPresent()) {
      return refused(name, text.problem().get());
    }
    try {
      return analyse(name, reader.read(file, text.text()), run);
    } catch (RuntimeException | OutOfMemoryError e) {
      if (Throwables.getRootCause(e) instanceof OutOfMemoryError) {
        return refused(name, FileText.beyondMemory(file).problem().orElseThrow());
      }
      throw e;
    } finally {
      reader.done(file);
    }
  }

  /** Analyses one file so that questions can be asked of it: what if an input were another. */
  public Exploration explore(Path path) {
    Surroundings surroundings = Surroundings.of(settings.context(), injector);
    Optional<FileResult> hindrance = surroundings.hindrance(path);
    if (hindrance.isPresent()) {
      return new Exploration(hindrance.get(), Optional.empty(), Optional.empty());
    }
    Path file = surroundings.only(path);
    RunFiles run = RunFiles.of(surroundings, List.of(file));
    FileText text = run.text(file);
    String name = SourceFiles.display(file);
    if (text.problem().isPresent()) {
      return new Exploration(refused(name, text.problem().get()), Optional.empty(), Optional.empty());
    }
    ModelReader reader = run.reader(injector);
    Project.Source source = reader.read(file, text.text());
    FileResult result = analyse(name, source, Run.alone(reader.defaults(), CancelIndicator.NullImpl));
    if (result.unusable()) {
      return new Exploration(result, Optional.empty(), Optional.empty());
    }
    CostFile model = (CostFile) source.resource().getContents().get(0);
    WhatIf whatIf = new CostEvaluator(settings.sampling()).whatIf(model, name, reader.defaults(), today());
    return new Exploration(result, Optional.of(whatIf), Optional.of(new ModelExport(model)));
  }

  /** Packs files with all that they refer to; without bytes if one of them cannot be used. */
  public Packed pack(List<Path> paths) {
    AnalysisResult result = analyse(paths);
    if (result.unusable() || result.files().isEmpty()) {
      return new Packed(result, Optional.empty());
    }
    Surroundings surroundings = Surroundings.of(settings.context(), injector);
    RunFiles run = RunFiles.of(surroundings, surroundings.files(paths));
    return new Packed(result, Optional.of(new Packing(run, settings, today()).bytes(surroundings.files(paths), run.reader(injector))));
  }

  /** Documents that are analysed together while they change. */
  public Workspace workspace() {
    return new Workspace(this, injector.getInstance(Project.class));
  }

  /** What the files of one run share: the library's defaults, what trusted rules of users say, and who may call it off. */
  private record Run(Defaults defaults, CompletableFuture<UserFindings> trusted, CancelIndicator stale) {

    /** A run over a document that no user's rules speak of. */
    static Run alone(Defaults defaults, CancelIndicator stale) {
      return new Run(defaults, CompletableFuture.completedFuture(UserFindings.NONE), stale);
    }
  }

  /** Analyses a file; empty if the indicator has called it off. */
  Optional<FileResult> analyseUnless(CancelIndicator stale, String name, Project.Source source, Defaults defaults) {
    return unless(() -> analyse(name, source, Run.alone(defaults, stale)));
  }

  /** Begins the analysis of a document that is being edited. */
  LiveAnalysis live(String name, CostFile file, Defaults defaults) {
    Origins origins = Origins.moving();
    return new LiveAnalysis(injector.getInstance(CostLinker.class), injector.getInstance(ElementIssues.class),
        new CostEvaluator(settings.sampling()).live(file, name, defaults, today(), origins),
        allRules().live(settings.thresholds()), origins, file);
  }

  /** What is known of a document now; empty if the analysis has been called off. */
  Optional<FileResult> unless(Supplier<FileResult> analysis) {
    try {
      return Optional.of(analysis.get());
    } catch (RuntimeException | OperationCanceledError e) {
      if (cancelling.isOperationCanceledException(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private FileResult analyse(String name, Project.Source source, Run run) {
    Optional<LanguageIssue> tooDeep = ReadableText.check(name, source.text());
    if (tooDeep.isPresent()) {
      return new FileResult(name, source.text(), List.of(tooDeep.get()), Optional.empty(), List.of(), List.of());
    }
    XtextResource resource = source.resource();
    List<LanguageIssue> issues = new ArrayList<>();
    validator.validate(resource, CheckMode.ALL, run.stale())
        .forEach(i -> issues.add(LanguageIssues.of(i, name, source.text())));
    if (!(resource.getContents().stream().findFirst().orElse(null) instanceof CostFile model)) {
      return new FileResult(name, source.text(), issues, Optional.empty(), List.of(), List.of());
    }
    cancelling.checkCanceled(run.stale());
    CostReport report = new CostEvaluator(settings.sampling()).evaluate(model, name, run.defaults(), today());
    List<LanguageIssue> all = FileResult.merged(issues, report.issues());
    cancelling.checkCanceled(run.stale());
    boolean sound = all.stream().noneMatch(LanguageIssue::isError);
    RuleOutcome outcome = sound ? judged(name, report, run.trusted()) : RuleOutcome.NONE;
    return new FileResult(name, source.text(), all, Optional.of(report), outcome.findings(), outcome.accepted());
  }

  private RuleRunner allRules() {
    RuleRunner all = settings.trusted().folders().stream().map(RuleCatalogue::in).reduce(rules, RuleRunner::knowing, (one, other) -> other);
    return settings.context().today().map(d -> all.at(Clock.fixed(d.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))).orElse(all);
  }

  /** The day that stands for today. */
  private LocalDate today() {
    return settings.context().today().orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
  }

  private RuleOutcome judged(String name, CostReport report, CompletableFuture<UserFindings> trusted) {
    return allRules().run(report, settings.thresholds(), trusted.join().of(name));
  }

  private static FileResult refused(String name, LanguageIssue issue) {
    return new FileResult(name, "", List.of(issue), Optional.empty(), List.of(), List.of());
  }
}
