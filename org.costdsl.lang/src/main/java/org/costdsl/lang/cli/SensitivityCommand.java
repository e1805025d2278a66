package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.costdsl.lang.evaluation.Sensitivity;
import org.costdsl.lang.render.SensitivityRenderer;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a figure's uncertainty comes from. */
@Command(name = "sensitivity", description = "Show which inputs a figure's uncertainty comes from: rank correlation, share of the"
    + " variance, and the figure with each input at its 5 and 95 %% points.",
    footer = {"", "Example:", "  costdsl sensitivity examples/montecarlo.cost total"})
final class SensitivityCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "FILE", description = "A cost file.")
  private Path file;

  @Parameters(index = "1", paramLabel = "FIGURE", description = "A figure such as v3.cost.")
  private String name;

  @Mixin
  private OutputOption output;

  @Mixin
  private AnalysisOptions analysis;

  @Mixin
  private StyleOptions options;

  SensitivityCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    TextStyle style = options.style(output.terminal(session.terminal()));
    Question question = new Question(file, analysis.explore(session, file, style));
    Sensitivity sensitivity = Sensitivity.of(question.figure(name));
    String text = new SensitivityRenderer(style).render(sensitivity, question.whatIf().evidence(sensitivity.target()),
        question.currency());
    output.write(text, command.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
