package org.costdsl.lang.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FailOn;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.SourceFiles;
import org.costdsl.lang.analysis.share.Context;
import org.costdsl.lang.output.BaselineFile;
import org.costdsl.lang.output.CheckStream;
import org.costdsl.lang.output.RunRecord;
import org.costdsl.lang.output.Sights;
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

  @Option(names = "--locked", description = "Refuse a bundle in which anything is not as its manifest says, or that another version"
      + " of the tool made.")
  private boolean locked;

  @Mixin
  private BaselineOptions baseline;

  @Mixin
  private CacheOptions cache;

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
    if (format != Format.TEXT && output.file().isEmpty()) {
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
    AnalysisSettings settings = analysis.settings(session, paths, locked);
    Optional<Cache> kept = session.cache().filter(c -> !cache.off() && !baseline.isUsed() && settings.trusted().folders().isEmpty()
        && settings.context().equals(Context.NONE));
    if (kept.isPresent()) {
      cached(kept.get(), settings, writer, totals);
      return;
    }
    try (CheckStream results = new CheckStream(renderer(), writer, totals)) {
      Consumer<FileResult> fresh = baseline.leavingAside(totals, results);
      analysis.stream(session, settings, paths, draft.<Consumer<FileResult>>map(d -> d.andThen(fresh)).orElse(fresh));
      finish(results, totals);
    }
  }

  private void cached(Cache kept, AnalysisSettings settings, Writer writer, CheckTotals totals) throws IOException {
    Instant began = kept.clock().instant();
    SourceFiles sources = SourceFiles.of(paths);
    Optional<Sights> sights = Optional.of(sources).filter(s -> !watch && s.missing().isEmpty() && s.locked().isEmpty())
        .flatMap(s -> Sights.of(Stream.of(s.folders(), s.files()).flatMap(List::stream).toList(), analysis.places(paths), began));
    String[] words = command.root().commandLine().getParseResult().originalArgs().toArray(String[]::new);
    CheckRenderer renderer = renderer();
    try (RunRecord record = sights.flatMap(s -> SameRun.of(session, words)).map(SameRun::record).orElse(RunRecord.NONE);
        CheckStream results = new CheckStream(renderer, record.over(writer), totals)) {
      CachedCheck.run(kept.folder(), question(kept, settings), sources.inOrder(),
          (wanted, sink) -> session.pipeline().stream(settings, paths, wanted, sink), renderer, results);
      finish(results, totals);
      sights.ifPresent(s -> record.finish(s, output.file(), ExitCode.of(totals, failOn)));
    }
  }

  private void finish(CheckStream results, CheckTotals totals) throws IOException {
    if (totals.files() == 0) {
      throw AnalysisOptions.noFile(paths);
    }
    results.finish();
  }

  /** Everything but the files that the output rests on; the number of threads is not among it. */
  private String question(Cache kept, AnalysisSettings settings) {
    return String.join("\n", kept.build(), LocalDate.now(kept.clock()).toString(), Path.of("").toAbsolutePath().toString(),
        paths.toString(), format + " " + failOn, style.style(output.terminal(session.terminal())).toString(),
        settings.sampling().samples() + " " + settings.sampling().seed(), new TreeMap<>(settings.thresholds()).toString());
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
