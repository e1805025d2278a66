package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.Sweep;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.UnitExpression;
import org.costdsl.lang.render.SweepTable;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works a figure out for a grid of values of one of its inputs. */
@Command(name = "sweep", description = "Write a figure (5 %%, median, 95 %%) for a grid of values of one of its inputs, as CSV.",
    footer = {"", "Example:", "  costdsl sweep examples/montecarlo.cost total --input price --from \"10k USD / device\""
        + " --to \"30k USD / device\""})
final class SweepCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "FILE", description = "A cost file.")
  private Path file;

  @Parameters(index = "1", paramLabel = "FIGURE", description = "A figure such as v3.cost.")
  private String name;

  @Option(names = "--input", paramLabel = "FIGURE", required = true, description = "The input that is varied.")
  private String input;

  @Option(names = "--from", paramLabel = "AMOUNT", required = true, description = "Its first value.")
  private String from;

  @Option(names = "--to", paramLabel = "AMOUNT", required = true, description = "Its last value.")
  private String to;

  @Option(names = "--steps", paramLabel = "N", defaultValue = "11", description = "How many values (default: ${DEFAULT-VALUE}).")
  private int steps;

  @Mixin
  private OutputOption output;

  @Mixin
  private AnalysisOptions analysis;

  @Mixin
  private StyleOptions options;

  SweepCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    TextStyle style = options.style(output.terminal(session.terminal()));
    Question question = new Question(file, analysis.explore(session, file, style));
    Figure target = question.figure(name);
    Figure varied = question.figure(input);
    double first = question.amount(varied, from);
    double last = question.amount(varied, to);
    Sweep sweep = Question.asked(() -> Sweep.of(question.whatIf(), target.name(), varied.name(), first, last, steps));
    UnitExpression unit = question.unit(varied, from);
    output.write(new SweepTable(question.currency()).render(sweep, unit, question.usual(target)), command.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
