package org.costdsl.lang.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.costdsl.lang.analysis.diff.FileDiff;
import org.costdsl.lang.render.DiffJson;
import org.costdsl.lang.render.DiffMarkdown;
import org.costdsl.lang.render.DiffRenderer;
import org.costdsl.lang.render.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets two versions of a file side by side. */
@Command(name = "diff", description = "Set two versions of a cost file side by side: which verdicts flipped, which figures moved, and"
    + " which changed input moved them.",
    footer = {"", "A move's parts: how much of it goes away when one changed input alone is put back.", "", "Examples:",
        "  costdsl diff old.cost new.cost", "  costdsl diff old.cost new.cost --format markdown -o comment.md --fail-on never"})
final class DiffCommand implements Callable<Integer> {

  /** What makes the command fail. */
  enum DiffFailOn {
    CHANGE, WORSE, NEVER;

    private boolean reachedBy(FileDiff diff) {
      return this == CHANGE && diff.differs() || this == WORSE && diff.worse();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the result is written. */
  enum DiffFormat {
    TEXT, MARKDOWN, JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Session session;

  @Spec
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "OLD", description = "The cost file as it was.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The cost file as it is.")
  private Path now;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DiffFormat format;

  @Option(names = "--fail-on", paramLabel = "WHAT", defaultValue = "worse",
      description = "Exit 1 on any change, or if a claim stands less well or there is a new or graver finding from warnings on:"
          + " ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DiffFailOn failOn;

  @Mixin
  private OutputOption output;

  @Mixin
  private AnalysisOptions analysis;

  @Mixin
  private StyleOptions options;

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    TextStyle style = options.style(output.terminal(session.terminal()));
    FileDiff diff = Question.asked(() -> FileDiff.of(analysis.explore(session, old, style), analysis.explore(session, now, style)));
    String text = switch (format) {
      case TEXT -> new DiffRenderer(style).render(diff);
      case MARKDOWN -> new DiffMarkdown().render(diff);
      case JSON -> new DiffJson().render(diff);
    };
    output.write(text, command.commandLine().getOut());
    return failOn.reachedBy(diff) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
