package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.ScenarioComparison;
import org.costdsl.lang.render.ComparisonRenderer;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets the scenarios of a file side by side. */
@Command(name = "compare", description = "Set the scenarios of a cost file side by side: every figure in which they differ.",
    footer = {"", "Example:", "  costdsl compare examples/in-house-cluster.cost"})
final class CompareCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "A cost file.")
  private Path file;

  @Mixin
  private OutputOption output;

  @Mixin
  private AnalysisOptions analysis;

  @Mixin
  private StyleOptions options;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    TextStyle style = options.style(output.terminal(session.terminal()));
    FileResult result = analysis.analyseOne(session, file, style);
    String text = result.report().map(ScenarioComparison::of).map(new ComparisonRenderer(style)::render).orElse("");
    output.write(text, command.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
