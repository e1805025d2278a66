package org.costdsl.lang.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FailOn;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.output.BaselineFile;
import org.costdsl.lang.output.CheckStream;
import org.costdsl.lang.render.CheckRenderer;
import org.costdsl.lang.render.GitHubRenderer;
import org.costdsl.lang.render.JUnitRenderer;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.lang.render.MarkdownRenderer;
import org.costdsl.lang.render.SarifRenderer;
import org.costdsl.lang.render.SarifTool;
import org.costdsl.lang.render.TextRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files and folders: language errors, figures, claims and rules. */
@Command(name = "check", description = "Check cost files: what their claims say against what their figures give.",
    footer = {"", "Examples:", "  costdsl check examples --fail-on never",
        "  costdsl check examples/deepseek.cost --format json --output report.json",
        "  costdsl check examples --write-baseline known.json",
        "  costdsl check examples --baseline known.json --format sarif -o new.sarif",
        "  costdsl check examples/deepseek.cost --watch"})
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

  @Option(names = "--watch", description = "Check again whenever a file changes; q and Enter, or Ctrl+C, stops.")
  private boolean watch;

  @Mixin
  private BaselineOptions baseline;

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
    if (!watch) {
      return check();
    }
    if (format != Format.TEXT && !output.toFile()) {
      throw new ParameterException(command.commandLine(), "--watch writes " + format + " again and again: add --output FILE");
    }
    return new Watch(paths, session.input(), command.commandLine().getErr()).run(this::check);
  }

  private int check() {
    CheckTotals totals = new CheckTotals();
    Optional<BaselineFile.Draft> draft = baseline.draft();
    output.write(writer -> check(writer, totals, draft), command.commandLine().getOut());
    draft.ifPresent(d -> baseline.write(d, command.commandLine().getErr()));
    return ExitCode.of(totals, draft.isPresent() ? FailOn.NEVER : failOn);
  }

  private void check(Writer writer, CheckTotals totals, Optional<BaselineFile.Draft> draft) throws IOException {
    try (CheckStream results = new CheckStream(renderer(), writer, totals)) {
      Consumer<FileResult> fresh = baseline.leavingAside(totals, results);
      analysis.stream(session, paths, draft.<Consumer<FileResult>>map(d -> d.andThen(fresh)).orElse(fresh));
      results.finish();
    }
  }

  private CheckRenderer renderer() {
    return switch (format) {
      case TEXT -> new TextRenderer(style.style(output.terminal(session.terminal())));
      case JSON -> new JsonRenderer();
      case SARIF -> new SarifRenderer(SarifTool.of(session.catalogue().get()), Path.of(""));
      case JUNIT -> new JUnitRenderer(failOn);
      case GITHUB -> new GitHubRenderer();
      case MARKDOWN -> new MarkdownRenderer();
    };
  }
}
