package org.costdsl.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.ChosenFiles;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.output.AtomicFile;
import org.costdsl.lang.output.BaselineFile;

/** What the goals share: which files, how they are worked out, and where results go. */
abstract class CostMojo extends AbstractMojo {

  /** Does nothing. */
  @Parameter(property = "costdsl.skip", defaultValue = "false")
  private boolean skip;

  /** Where cost files are looked for. */
  @Parameter(property = "costdsl.directory", defaultValue = "${project.basedir}")
  private File directory;

  /** Globs below the directory; a file has to match one. */
  @Parameter(property = "costdsl.includes", defaultValue = "**/*.cost")
  private List<String> includes;

  /** Globs below the directory; a file must not match any. */
  @Parameter(property = "costdsl.excludes", defaultValue = "target/**")
  private List<String> excludes;

  /** Draws per uncertain figure, at least 100. */
  @Parameter(property = "costdsl.samples", defaultValue = "4000")
  private int samples;

  /** Seed of all draws; the same seed gives the same figures. */
  @Parameter(property = "costdsl.seed", defaultValue = "1")
  private long seed;

  /** Findings that were there before, as written by `costdsl check --write-baseline`: only new ones count. */
  @Parameter(property = "costdsl.baseline")
  private File baseline;

  /** Where results are written. */
  @Parameter(property = "costdsl.output", defaultValue = "${project.build.directory}/costdsl")
  private File outputDirectory;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("costdsl is skipped");
      return;
    }
    try {
      List<Path> files = new ChosenFiles(directory.toPath(), includes, excludes).files();
      if (files.isEmpty()) {
        getLog().info("no cost files in " + directory);
      } else {
        execute(files);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("costdsl: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("costdsl cannot be run so: " + e.getMessage(), e);
    }
  }

  /** Runs the goal on files, of which there is at least one. */
  abstract void execute(List<Path> files) throws IOException, MojoFailureException;

  /** What the results depend on beside the files. */
  final String settings() throws IOException {
    return samples + " " + seed + " " + (baseline == null ? "" : Files.readString(baseline.toPath()));
  }

  final AnalysisSettings analysisSettings() {
    return new AnalysisSettings(samples, seed, Map.of());
  }

  /** A file's path below the folder in which files are looked for. */
  final Path below(Path file) {
    return directory.toPath().toAbsolutePath().relativize(file.toAbsolutePath());
  }

  /** Analyses the files together; what the baseline knows is left aside and counted. */
  final AnalysisResult analyse(List<Path> files, CheckTotals totals) throws IOException {
    AnalysisResult all = CostAnalysis.with(analysisSettings()).analyse(files);
    List<FileResult> fresh = new ArrayList<>();
    if (baseline == null) {
      fresh.addAll(all.files());
    } else {
      all.files().forEach(new BaselineFile(baseline.toPath()).leavingAside(totals, fresh::add));
    }
    fresh.forEach(totals::add);
    return new AnalysisResult(fresh);
  }

  final Path output(String name) {
    return outputDirectory.toPath().resolve(name);
  }

  final void write(String name, String text) throws IOException {
    Files.createDirectories(outputDirectory.toPath());
    AtomicFile.write(output(name), text);
  }
}
