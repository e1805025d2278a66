package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.WhatIf;
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

  @Option(names = "--scenario", paramLabel = "NAME", description = "List the figures of a scenario that the file declares.")
  private String scenario;

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
    Exploration exploration = analysis.explore(session, file, style);
    WhatIf whatIf = exploration.whatIf().orElseThrow();
    EstimateRenderer renderer = scenario == null ? new EstimateRenderer(style, all, whatIf::evidence) : new EstimateRenderer(style, all);
    String text = exploration.result().report().map(this::chosen).map(renderer::render).orElse("");
    output.write(text, command.commandLine().getOut());
    return ExitCode.CLEAN;
  }

  private CostReport chosen(CostReport base) {
    if (scenario == null) {
      return base;
    }
    return Optional.ofNullable(base.scenarios().get(scenario)).orElseThrow(() -> new UnusableInputException(missing(base)));
  }

  private String missing(CostReport base) {
    String others = String.join(", ", base.scenarios().keySet());
    return "there is no scenario " + scenario + " in " + file + (others.isEmpty() ? "" : "; there is " + others);
  }
}
