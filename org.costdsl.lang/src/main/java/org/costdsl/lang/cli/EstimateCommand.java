package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.render.EstimateRenderer;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the figures of one file. */
@Command(name = "estimate", description = "List the figures that a cost file comes to: median, 5 to 95 %% interval, unit.",
    footer = {"", "Example:", "  costdsl estimate examples/deepseek.cost"})
final class EstimateCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "A cost file.")
  private Path file;

  @Option(names = "--all", description = "List given figures and defaults too, not only computed ones.")
  private boolean all;

  @Mixin
  private OutputOption output;

  @Mixin
  private AnalysisOptions analysis;

  @Mixin
  private StyleOptions options;

  EstimateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    TextStyle style = options.style(output.terminal(session.terminal()));
    FileResult result = analysis.analyseOne(session.pipeline(), file, style);
    String text = result.report().map(new EstimateRenderer(style, all)::render).orElse("");
    output.write(text, command.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
