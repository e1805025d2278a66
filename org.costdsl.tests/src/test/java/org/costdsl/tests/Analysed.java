package org.costdsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Figure;

/** Texts and files through the whole pipeline, as every door runs it. */
public final class Analysed {

  private static final CostAnalysis ANALYSIS = CostAnalysis.standard();

  private Analysed() {
  }

  /** One text, analysed on its own. */
  public static FileResult text(String... lines) {
    try {
      Path folder = Files.createTempDirectory("costdsl-test");
      Path file = folder.resolve("test.cost");
      Files.writeString(file, String.join("\n", lines) + "\n");
      try {
        return files(file).files().get(0);
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files and folders, analysed together. */
  public static AnalysisResult files(Path... paths) {
    return ANALYSIS.analyse(List.of(paths));
  }

  /** The report of a text that has to be free of errors. */
  public static CostReport report(String... lines) {
    FileResult result = text(lines);
    if (result.unusable()) {
      throw new AssertionError("not a sound text: " + result.issues());
    }
    return result.report().orElseThrow();
  }

  /** A figure that has to be there. */
  public static Figure figure(CostReport report, String name) {
    return report.figure(name).orElseThrow(() -> new AssertionError("no figure " + name));
  }

  /** A claim that has to be there. */
  public static ClaimResult claim(CostReport report, String name) {
    return report.claims().stream().filter(c -> c.claim().name().equals(name)).findFirst()
        .orElseThrow(() -> new AssertionError("no claim " + name));
  }
}
