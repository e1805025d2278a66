package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.analysis.FileResult;

/** What turns files into findings. */
@FunctionalInterface
public interface Pipeline {

  /** Analyses files and folders with the given settings. */
  AnalysisResult analyse(AnalysisSettings settings, List<Path> paths);

  /** Analyses files and folders and hands the results on one by one, in order of file name, so that none needs to be kept. */
  default void stream(AnalysisSettings settings, List<Path> paths, Consumer<FileResult> results) {
    analyse(settings, paths).files().forEach(results);
  }

  /** Analyses one file so that questions can be asked of it. */
  default Exploration explore(AnalysisSettings settings, Path file) {
    return CostAnalysis.with(settings).explore(file);
  }

  /** The language's own pipeline. */
  static Pipeline standard() {
    return new Pipeline() {
      @Override
      public AnalysisResult analyse(AnalysisSettings settings, List<Path> paths) {
        return CostAnalysis.with(settings).analyse(paths);
      }

      @Override
      public void stream(AnalysisSettings settings, List<Path> paths, Consumer<FileResult> results) {
        CostAnalysis.with(settings).stream(paths, results);
      }
    };
  }
}
