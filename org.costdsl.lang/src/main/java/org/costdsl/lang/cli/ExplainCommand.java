package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.NearestChange;
import org.costdsl.lang.render.ExplainRenderer;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a figure or a claim's verdict came about. */
@Command(name = "explain", description = "Show how a figure, or the verdict on a claim, came about, down to the sources.",
    footer = {"", "Examples:", "  costdsl explain examples/deepseek.cost v3.cost",
        "  costdsl explain examples/deepseek.cost five_million"})
final class ExplainCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "FILE", description = "A cost file.")
  private Path file;

  @Parameters(index = "1", paramLabel = "NAME", description = "A figure such as v3.cost, a claim, or a declaration.")
  private String name;

  @Mixin
  private OutputOption output;

  @Mixin
  private AnalysisOptions analysis;

  @Mixin
  private StyleOptions options;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    TextStyle style = options.style(output.terminal(session.terminal()));
    Exploration exploration = analysis.explore(session, file, style);
    FileResult result = exploration.result();
    String text = new ExplainRenderer(style).render(result, name, c -> exploration.whatIf().flatMap(w -> NearestChange.of(w, c)))
        .orElseThrow(() -> new UnusableInputException(missing(result)));
    output.write(text, command.commandLine().getOut());
    return ExitCode.CLEAN;
  }

  private String missing(FileResult result) {
    String near = result.report().map(r -> NearNames.of(r, name)).orElse("");
    return "nothing is called " + name + " in " + file + (near.isEmpty() ? "" : "; there is " + near);
  }
}
