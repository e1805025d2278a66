package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.Sweep;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.SamplingProgress;
import org.costdsl.lang.render.SweepTable;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works figures out for a grid of values of their inputs. */
@Command(name = "sweep", description = "Write figures (5 %%, median, 95 %%) for a grid of values of their inputs, as CSV.",
    footer = {"", "Example:", "  costdsl sweep examples/montecarlo.cost total --vary \"price=10k..30k USD / GPU/5\" --vary"
        + " \"headcount=100..200/3\""})
final class SweepCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "FILE", description = "A cost file.")
  private Path file;

  @Parameters(index = "1..*", paramLabel = "FIGURE", arity = "1..*", description = "Figures such as v3.cost.")
  private List<String> names;

  @Option(names = "--vary", paramLabel = "INPUT=LO..HI/N", required = true, description = "An input and N equally spaced values of it"
      + " (default: 11); several make a grid.")
  private List<String> varied;

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
    List<Figure> targets = names.stream().map(question::figure).toList();
    List<Variation> variations = varied.stream().map(v -> Variation.parse(v, question)).toList();
    Sweep sweep = Question.asked(() -> Sweep.of(question.whatIf(), targets.stream().map(Figure::name).toList(),
        variations.stream().map(Variation::axis).toList(), analysis.bar(session).<SamplingProgress>map(b -> b::run)
            .orElse(SamplingProgress.NONE)));
    String table = new SweepTable(question.currency()).render(sweep, variations.stream().map(Variation::unit).toList(),
        targets.stream().map(question::usual).toList());
    output.write(table, command.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
