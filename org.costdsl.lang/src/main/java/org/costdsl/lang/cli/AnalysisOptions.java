package org.costdsl.lang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.render.TextRenderer;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options on how uncertain figures are worked out. */
final class AnalysisOptions {

  private static final int LEAST_SAMPLES = 100;
  private static final int MOST_SAMPLES = 10_000_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
      description = "Seed of all draws; the same seed gives the same figures (default: ${DEFAULT-VALUE}).")
  private long seed;

  private int samples = AnalysisSettings.DEFAULT_SAMPLES;

  @Option(names = "--samples", paramLabel = "N", defaultValue = "" + AnalysisSettings.DEFAULT_SAMPLES,
      description = "Draws per uncertain figure, 100 to 10000000 (default: ${DEFAULT-VALUE}).")
  void setSamples(int number) {
    if (number < LEAST_SAMPLES || number > MOST_SAMPLES) {
      throw new ParameterException(command.commandLine(),
          "--samples takes a number from " + LEAST_SAMPLES + " to " + MOST_SAMPLES + ", not " + number);
    }
    samples = number;
  }

  /** Analyses files and folders; fails if they hold no {@code .cost} file at all. */
  AnalysisResult analyse(Pipeline pipeline, List<Path> paths) {
    AnalysisResult result = pipeline.analyse(new AnalysisSettings(samples, seed, Map.of()), paths);
    if (result.files().isEmpty()) {
      String where = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
      throw new UnusableInputException("no .cost file in " + where);
    }
    return result;
  }

  /** Analyses one file; fails with its problems if it cannot be used. */
  FileResult analyseOne(Pipeline pipeline, Path file, TextStyle style) {
    if (Files.isDirectory(file)) {
      throw new UnusableInputException(file + " is a folder; name one file");
    }
    AnalysisResult result = analyse(pipeline, List.of(file));
    if (result.unusable()) {
      throw new UnusableInputException(file + " cannot be used as it stands", new TextRenderer(style).issues(result));
    }
    return result.files().get(0);
  }
}
