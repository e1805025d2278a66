package org.costdsl.lang.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FailOn;
import org.costdsl.lang.output.CheckStream;
import org.costdsl.lang.render.CheckRenderer;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.lang.render.TextRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files and folders: language errors, figures, claims and rules. */
@Command(name = "check", description = "Check cost files: what their claims say against what their figures give.",
    footer = {"", "Examples:", "  costdsl check examples --fail-on never",
        "  costdsl check examples/deepseek.cost --format json --output report.json"})
final class CheckCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders to search for .cost files.")
  private List<Path> paths;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "warning",
      description = "Exit 1 from this severity on: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailOn failOn;

  @Mixin
  private OutputOption output;

  @Mixin
  private AnalysisOptions analysis;

  @Mixin
  private StyleOptions style;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CheckTotals totals = new CheckTotals();
    output.write(writer -> check(writer, totals), command.commandLine().getOut());
    return ExitCode.of(totals, failOn);
  }

  private void check(Writer writer, CheckTotals totals) throws IOException {
    try (CheckStream results = new CheckStream(renderer(), writer, totals)) {
      analysis.stream(session, paths, results);
      results.finish();
    }
  }

  private CheckRenderer renderer() {
    return switch (format) {
      case TEXT -> new TextRenderer(style.style(output.terminal(session.terminal())));
      case JSON -> new JsonRenderer();
    };
  }
}
