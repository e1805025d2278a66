package org.costdsl.lang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.Packed;
import org.costdsl.lang.analysis.TrustedRules;
import org.costdsl.lang.analysis.share.Bundle;
import org.costdsl.lang.analysis.share.ProjectSettings;
import org.costdsl.lang.evaluation.Sampling;
import org.costdsl.lang.evaluation.SamplingProgress;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.render.TextRenderer;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options on how uncertain figures are worked out. */
final class AnalysisOptions {

  private static final int LEAST_SAMPLES = 100;
  private static final int MOST_JOBS = 64;
  private static final long SEED = 1;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--seed", paramLabel = "N",
      description = "Seed of all draws; the same seed gives the same figures (default: the project's, else 1).")
  private Long seed;

  private ProgressBar bar;

  private Integer samples;

  @Option(names = "--samples", paramLabel = "N", description = "Draws per uncertain figure, at least 100 (default: the project's, else "
      + AnalysisSettings.DEFAULT_SAMPLES + ").")
  void setSamples(String text) {
    double number = NumberWord.parse(text) instanceof NumberWord.Number n && n.unitSuffix().isEmpty() ? n.value() : Double.NaN;
    if (!(number >= LEAST_SAMPLES) || number != StrictMath.rint(number)) {
      throw new ParameterException(command.commandLine(), "--samples takes a whole number from " + LEAST_SAMPLES + " on, not " + text);
    }
    try {
      samples = Sampling.fitting((long) number, Runtime.getRuntime().maxMemory());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--samples: " + e.getMessage(), e);
    }
  }

  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--jobs", paramLabel = "N", description = "Threads: as many files are checked at once, or all draw for one; the"
      + " result is the same for any number (default: one for each processor).")
  void setJobs(int number) {
    if (number < 1 || number > MOST_JOBS) {
      throw new ParameterException(command.commandLine(), "--jobs takes a number from 1 to " + MOST_JOBS + ", not " + number);
    }
    jobs = number;
  }

  @Option(names = "--library", paramLabel = "PATH[@VERSION]",
      description = "A library, as a folder or an archive, beside those in the project's " + ProjectSettings.FILE + "; may be repeated.")
  private List<String> libraries = List.of();

  @Mixin
  private TrustOptions trust;

  /** How uncertain figures of a file are drawn. */
  Sampling sampling(Session session, Path file) {
    return sampling(session, project(List.of(file), false));
  }

  private ProjectSettings project(List<Path> paths, boolean locked) {
    ProjectSettings project = ProjectSettings.of(paths, libraries, locked);
    if (locked && project.context().bundle().isEmpty() && project.context().problems().isEmpty()) {
      throw new ParameterException(command.commandLine(), "--locked is for a bundle (" + Bundle.ENDING + ")");
    }
    if (locked && (samples != null || seed != null)) {
      throw new ParameterException(command.commandLine(), "--locked keeps the bundle's samples and seed; leave out "
          + (samples != null ? "--samples" : "--seed"));
    }
    return project;
  }

  private Sampling sampling(Session session, ProjectSettings project) {
    return new Sampling(samples != null ? samples : project.samples().orElse(AnalysisSettings.DEFAULT_SAMPLES),
        seed != null ? seed : project.seed().orElse(SEED), jobs, bar(session).map(SamplingProgress.class::cast).orElse(SamplingProgress.NONE));
  }

  /** The bar on the terminal that tells how far a long run has come; none outside a terminal. */
  Optional<ProgressBar> bar(Session session) {
    if (bar == null && session.terminal().colour()) {
      bar = new ProgressBar(command.commandLine().getErr());
    }
    return Optional.ofNullable(bar);
  }

  /** The settings for a run over these paths; says which rules there do not run. */
  AnalysisSettings settings(Session session, List<Path> paths) {
    return settings(session, paths, false);
  }

  /** The same where a bundle must be as its manifest says. */
  AnalysisSettings settings(Session session, List<Path> paths, boolean locked) {
    return settings(session, paths, trust.rules(paths), locked);
  }

  private AnalysisSettings settings(Session session, List<Path> paths, TrustedRules trusted, boolean locked) {
    ProjectSettings project = project(paths, locked);
    return new AnalysisSettings(sampling(session, project), project.thresholds(), trusted, project.context());
  }

  /** Where a run over these paths looks for a project and for rules, whether there are any or not. */
  List<Path> places(List<Path> paths) {
    return Stream.concat(ProjectSettings.places(paths), trust.places(paths)).distinct().toList();
  }

  /** Packs files and folders into one; fails with their problems if one of them cannot be used. */
  byte[] pack(Session session, List<Path> paths, TextStyle style) {
    Packed packed = session.pipeline().pack(settings(session, paths, TrustedRules.NONE, false), paths);
    if (packed.result().files().isEmpty()) {
      throw noFile(paths);
    }
    return packed.bundle().orElseThrow(() -> new UnusableInputException("there are files that cannot be used as they stand",
        new TextRenderer(style).issues(packed.result())));
  }

  /** Analyses files and folders; fails if they hold no {@code .cost} file at all. */
  AnalysisResult analyse(Session session, List<Path> paths) {
    AnalysisResult result = session.pipeline().analyse(settings(session, paths), paths);
    if (result.files().isEmpty()) {
      throw noFile(paths);
    }
    return result;
  }

  /** Analyses files and folders and hands the results on one by one; fails if they hold no {@code .cost} file at all. */
  void stream(Session session, AnalysisSettings settings, List<Path> paths, Consumer<FileResult> results) {
    AtomicBoolean any = new AtomicBoolean();
    session.pipeline().stream(settings, paths, file -> {
      any.set(true);
      results.accept(file);
    });
    if (!any.get()) {
      throw noFile(paths);
    }
  }

  static UnusableInputException noFile(List<Path> paths) {
    return new UnusableInputException("no .cost file in " + paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
  }

  /** Analyses one file; fails with its problems if it cannot be used. */
  FileResult analyseOne(Session session, Path file, TextStyle style) {
    if (Files.isDirectory(file)) {
      throw new UnusableInputException(file + " is a folder; name one file");
    }
    AnalysisResult result = analyse(session, List.of(file));
    if (result.unusable()) {
      throw new UnusableInputException(file + " cannot be used as it stands", new TextRenderer(style).issues(result));
    }
    List<FileResult> usable = result.files().stream().filter(f -> f.report().isPresent()).toList();
    if (usable.size() > 1) {
      throw new UnusableInputException(file + " holds " + usable.size() + " files to check; this needs one");
    }
    return usable.get(0);
  }

  /** Analyses one file so that questions can be asked of it; fails with its problems if it cannot be used. */
  Exploration explore(Session session, Path file, TextStyle style) {
    if (Files.isDirectory(file)) {
      throw new UnusableInputException(file + " is a folder; name one file");
    }
    Exploration exploration = session.pipeline().explore(settings(session, List.of(file), TrustedRules.NONE, false), file);
    if (exploration.whatIf().isEmpty()) {
      AnalysisResult result = new AnalysisResult(List.of(exploration.result()));
      throw new UnusableInputException(file + " cannot be used as it stands", new TextRenderer(style).issues(result));
    }
    return exploration;
  }
}
