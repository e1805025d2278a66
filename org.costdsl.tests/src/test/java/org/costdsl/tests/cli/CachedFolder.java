package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.cli.Cache;
import org.costdsl.lang.cli.CostDsl;
import org.costdsl.lang.cli.Pipeline;
import org.costdsl.lang.cli.Session;
import org.costdsl.lang.cli.Terminal;
import org.costdsl.lang.rule.RuleCatalogue;

/** Six files that refer to each other, and checks of them that use a cache and note what they analyse. */
record CachedFolder(Path folder, Path caches, List<String> analysed) {

  static final String BUILD = "this build";

  /** What a check came to. */
  record Run(int code, String text) {
  }

  static CachedFolder in(Path folder, Path caches) throws IOException {
    CachedFolder files = new CachedFolder(folder, caches, new ArrayList<>());
    files.write("prices.cost", "package shared.prices\nimport costdsl.hardware.*\naccelerator Offer extends H100_SXM { price: 30k USD / device }\n");
    files.write("other.cost", "package shared.other\nimport shared.prices.*\nlet third = 1M USD\n");
    files.write("a.cost", "import shared.prices.*\npool p { devices: 100 of Offer  acquired: 2024 }\nclaim c { states: p.capex is under 1M USD }\n");
    files.write("b.cost", "import shared.other.*\npool p { devices: 5 of Nothing }\nlet x = third\n");
    files.write("c.cost", "let x = 1 + \n");
    files.write("d.cost", "let y = 12 USD\nexpect y < 10 USD\n");
    return files;
  }

  void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** The language's pipeline, which notes what it is asked for. */
  class Noting implements Pipeline {

    @Override
    public AnalysisResult analyse(AnalysisSettings settings, List<Path> paths) {
      return Pipeline.standard().analyse(settings, paths);
    }

    @Override
    public void stream(AnalysisSettings settings, List<Path> paths, Consumer<FileResult> results) {
      Pipeline.standard().stream(settings, paths, noting(results));
    }

    @Override
    public void stream(AnalysisSettings settings, List<Path> paths, Set<Path> wanted, Consumer<FileResult> results) {
      Pipeline.standard().stream(settings, paths, wanted, noting(results));
    }

    private Consumer<FileResult> noting(Consumer<FileResult> results) {
      return result -> {
        analysed.add(Path.of(result.file()).getFileName().toString());
        results.accept(result);
      };
    }
  }

  /** A check an hour from now, when the files have been as they are for long. */
  Run checkLater(String... options) {
    return check(new Session(new Noting(), RuleCatalogue::standard, Terminal.NONE, InputStream.nullInputStream())
        .caching(new Cache(caches, BUILD, Clock.offset(Clock.systemUTC(), Duration.ofHours(1)))), options);
  }

  Run check(String build, String... options) {
    return check(new Session(new Noting(), RuleCatalogue::standard, Terminal.NONE, InputStream.nullInputStream())
        .caching(new Cache(caches, build)), options);
  }

  Run check(Session session, String... options) {
    analysed.clear();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = Stream.concat(Stream.of("check", folder.toString()), Stream.of(options)).toArray(String[]::new);
    int code = CostDsl.run(session, new PrintWriter(out), new PrintWriter(err), arguments);
    assertThat(err.toString()).isEmpty();
    return new Run(code, out.toString());
  }

  Run uncached(String... options) {
    return check(new Session(Pipeline.standard(), RuleCatalogue::standard, Terminal.NONE, InputStream.nullInputStream()), options);
  }

  /** What is kept of single files ({@code .check}) or of whole runs ({@code .run}); all of it for an empty ending. */
  List<Path> kept(String ending) throws IOException {
    try (Stream<Path> all = Files.list(caches)) {
      return all.filter(f -> f.toString().endsWith(ending)).toList();
    }
  }

  void forget(String ending) throws IOException {
    for (Path file : kept(ending)) {
      Files.delete(file);
    }
  }
}
