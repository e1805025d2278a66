package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.List;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;

/** What turns files into findings. */
@FunctionalInterface
public interface Pipeline {

  /** Analyses files and folders with the given settings. */
  AnalysisResult analyse(AnalysisSettings settings, List<Path> paths);

  /** The language's own pipeline. */
  static Pipeline standard() {
    return (settings, paths) -> CostAnalysis.with(settings).analyse(paths);
  }
}
