package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.Packed;
import org.costdsl.lang.analysis.SourceFiles;

/** What turns files into findings. */
@FunctionalInterface
public interface Pipeline {

  /** Analyses files and folders with the given settings. */
  AnalysisResult analyse(AnalysisSettings settings, List<Path> paths);

  /** Analyses files and folders and hands the results on one by one, in order of file name, so that none needs to be kept. */
  default void stream(AnalysisSettings settings, List<Path> paths, Consumer<FileResult> results) {
    analyse(settings, paths).files().forEach(results);
  }

  /** The same for some of the files; names of the others are known. */
  default void stream(AnalysisSettings settings, List<Path> paths, Set<Path> wanted, Consumer<FileResult> results) {
    Set<String> names = wanted.stream().map(SourceFiles::display).collect(Collectors.toSet());
    stream(settings, paths, result -> {
      if (names.contains(result.file())) {
        results.accept(result);
      }
    });
  }

  /** Analyses one file so that questions can be asked of it. */
  default Exploration explore(AnalysisSettings settings, Path file) {
    return CostAnalysis.with(settings).explore(file);
  }

  /** Packs files and all they need into one. */
  default Packed pack(AnalysisSettings settings, List<Path> paths) {
    return CostAnalysis.with(settings).pack(paths);
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

      @Override
      public void stream(AnalysisSettings settings, List<Path> paths, Set<Path> wanted, Consumer<FileResult> results) {
        CostAnalysis.with(settings).stream(paths, wanted::contains, results);
      }
    };
  }
}
