package org.costdsl.tests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.analysis.FailOn;
import org.costdsl.lang.ide.ReportExport;
import org.costdsl.lang.render.CheckRenderer;
import org.costdsl.lang.render.GitHubRenderer;
import org.costdsl.lang.render.JUnitRenderer;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.lang.render.MarkdownRenderer;
import org.costdsl.lang.render.SarifRenderer;
import org.costdsl.lang.render.SarifTool;
import org.costdsl.lang.render.TextRenderer;
import org.costdsl.lang.render.TextStyle;
import org.costdsl.lang.rule.RuleCatalogue;

/** Everything that the command line makes of a file, whatever bytes are in it: what it checks, and every report. */
final class FileProbe {

  private static final List<CheckRenderer> RENDERERS = List.of(new TextRenderer(TextStyle.plain()), new JsonRenderer(),
      new SarifRenderer(SarifTool.of(RuleCatalogue.standard()), Path.of("")), new JUnitRenderer(FailOn.WARNING), new GitHubRenderer(),
      new MarkdownRenderer());
  private static final List<ReportExport> REPORTS = List.of(ReportExport.values());

  private final CostAnalysis analysis = CostAnalysis.standard();
  private final Path file;

  FileProbe() {
    System.setProperty("java.awt.headless", "true");
    try {
      file = Files.createTempDirectory("fuzzed").resolve("fuzzed.cost");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks; any exception is the tool's fault, and so is a trace of one in what it writes, or an element of the file's making. */
  void ask(byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Exploration exploration = analysis.explore(file);
    AnalysisResult result = new AnalysisResult(List.of(exploration.result()));
    RENDERERS.forEach(renderer -> refuseTraces(renderer.render(result)));
    if (exploration.whatIf().isPresent()) {
      REPORTS.forEach(report -> report(report, exploration));
    }
  }

  private static void report(ReportExport format, Exploration exploration) {
    byte[] bytes = bytes(format, exploration);
    if (format == ReportExport.HTML && new String(bytes, StandardCharsets.UTF_8).contains("<script")) {
      throw new IllegalStateException("the page has a script");
    }
  }

  /** Some characters have no place in XML; that is said in a sentence. */
  private static byte[] bytes(ReportExport format, Exploration exploration) {
    try {
      return format.bytes(exploration, AnalysisSettings.defaults().sampling());
    } catch (IllegalArgumentException e) {
      if (format == ReportExport.XMI && e.getMessage().contains("which XML cannot hold")) {
        return new byte[0];
      }
      throw e;
    }
  }

  private static void refuseTraces(String output) {
    if (output.contains("\tat ") && output.contains("Exception")) {
      throw new IllegalStateException("a stack trace for people: " + output);
    }
  }
}
