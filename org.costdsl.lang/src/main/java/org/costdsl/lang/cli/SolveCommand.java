package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.GoalSeek;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.render.GoalSeekRenderer;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the value of an input at which a figure reaches a goal. */
@Command(name = "solve", description = "Find the value of an input at which a figure's median comes to an amount.",
    footer = {"", "Example:", "  costdsl solve examples/montecarlo.cost \"total=400M USD\" --for price"})
final class SolveCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "FILE", description = "A cost file.")
  private Path file;

  @Parameters(index = "1", paramLabel = "FIGURE=AMOUNT", description = "A figure such as v3.cost, and what its median is to be.")
  private String goal;

  @Option(names = "--for", paramLabel = "INPUT", required = true, description = "The input that is sought.")
  private String input;

  @Mixin
  private OutputOption output;

  @Mixin
  private AnalysisOptions analysis;

  @Mixin
  private StyleOptions options;

  SolveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    TextStyle style = options.style(output.terminal(session.terminal()));
    Question question = new Question(file, analysis.explore(session, file, style));
    NamedText wanted = NamedText.parse(goal, "FIGURE=AMOUNT, such as \"total=400M USD\"");
    Figure target = question.figure(wanted.name());
    Figure sought = question.figure(input);
    double amount = question.amount(target, wanted.text());
    GoalSeek found = Question.asked(() -> GoalSeek.of(question.whatIf(), target.name(), sought.name(), amount));
    output.write(new GoalSeekRenderer(style).render(found, question.currency()), command.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
