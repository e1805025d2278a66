package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.evaluation.ExpectationResult;
import org.costdsl.lang.render.TestRenderer;
import org.costdsl.lang.render.TextRenderer;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries the expectations of files and folders. */
@Command(name = "test", description = "Try the expectations (expect …) of cost files; exit 1 if one fails.",
    footer = {"", "Example:", "  costdsl test examples"})
final class TestCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders to search for .cost files.")
  private List<Path> paths;

  @Mixin
  private OutputOption output;

  @Mixin
  private AnalysisOptions analysis;

  @Mixin
  private StyleOptions options;

  TestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    TextStyle style = options.style(output.terminal(session.terminal()));
    AnalysisResult result = analysis.analyse(session, paths);
    output.write((result.unusable() ? new TextRenderer(style).issues(result) : "") + new TestRenderer(style).render(result),
        command.commandLine().getOut());
    if (result.unusable()) {
      return ExitCode.UNUSABLE;
    }
    return expectations(result).stream().allMatch(ExpectationResult::passed) ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static List<ExpectationResult> expectations(AnalysisResult result) {
    return result.files().stream().flatMap(f -> f.report().stream()).flatMap(r -> r.expectations().stream()).toList();
  }
}
