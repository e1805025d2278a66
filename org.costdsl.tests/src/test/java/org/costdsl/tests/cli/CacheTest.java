package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second check says what a first one would, from what the first has kept, and never from what no longer holds. */
class CacheTest {

  private static final String BUILD = "this build";

  @TempDir
  private Path folder;

  @TempDir
  private Path caches;

  private final List<String> analysed = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    write("prices.cost", "package shared.prices\nimport costdsl.hardware.*\naccelerator Offer extends H100_SXM { price: 30k USD / device }\n");
    write("other.cost", "package shared.other\nimport shared.prices.*\nlet third = 1M USD\n");
    write("a.cost", "import shared.prices.*\npool p { devices: 100 of Offer  acquired: 2024 }\nclaim c { states: p.capex is under 1M USD }\n");
    write("b.cost", "import shared.other.*\npool p { devices: 5 of Nothing }\nlet x = third\n");
    write("c.cost", "let x = 1 + \n");
    write("d.cost", "let y = 12 USD\nexpect y < 10 USD\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** The language's pipeline, which notes what it is asked for. */
  private class Noting implements Pipeline {

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

  private record Run(int code, String text) {
  }

  private Run check(String build, String... options) {
    return check(new Session(new Noting(), RuleCatalogue::standard, Terminal.NONE, InputStream.nullInputStream())
        .caching(new Cache(caches, build)), options);
  }

  private Run check(Session session, String... options) {
    analysed.clear();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = Stream.concat(Stream.of("check", folder.toString()), Stream.of(options)).toArray(String[]::new);
    int code = CostDsl.run(session, new PrintWriter(out), new PrintWriter(err), arguments);
    assertThat(err.toString()).isEmpty();
    return new Run(code, out.toString());
  }

  private Run uncached(String... options) {
    return check(new Session(Pipeline.standard(), RuleCatalogue::standard, Terminal.NONE, InputStream.nullInputStream()), options);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.list(caches)) {
      return all.toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "markdown"})
  void aSecondCheckSaysTheSameAndAnalysesNothing(String format) {
    Run first = check(BUILD, "--format", format);
    assertThat(analysed).hasSize(6);
    Run second = check(BUILD, "--format", format);

    assertThat(analysed).isEmpty();
    assertThat(first).isEqualTo(uncached("--format", format));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void aChangeIsFollowedAsFarAsWordsReach() throws IOException {
    check(BUILD);
    write("prices.cost", Files.readString(folder.resolve("prices.cost")).replace("30k", "5k"));
    Run second = check(BUILD);

    // d.cost has no word of the package; c.cost has an error, and what is said of errors may rest on all packages
    assertThat(analysed).containsExactly("a.cost", "b.cost", "c.cost", "other.cost", "prices.cost");
    assertThat(second).isEqualTo(uncached());
    check(BUILD);
    assertThat(analysed).isEmpty();
  }

  @Test
  void anUnknownNameIsLookedForInNewPackages() throws IOException {
    check(BUILD);
    write("new.cost", "package elsewhere\npool Nothing { devices: 1 }\n");
    Run second = check(BUILD);

    assertThat(second.text()).contains("`elsewhere` has one");
    assertThat(second).isEqualTo(uncached());
  }

  @Test
  void aFileThatIsGoneIsForgotten() throws IOException {
    check(BUILD);
    Files.delete(folder.resolve("prices.cost"));
    Run second = check(BUILD);

    assertThat(second).isEqualTo(uncached());
    assertThat(second.text()).contains("Offer");
  }

  @Test
  void otherBuildsSettingsAndOptionsAskAnew() {
    check(BUILD);
    for (List<String> options : List.of(List.of("--seed", "2"), List.of("--samples", "500"), List.of("--no-cache"),
        List.of("--color", "always"), List.of("--fail-on", "never"))) {
      Run other = check(BUILD, options.toArray(String[]::new));
      assertThat(other).isEqualTo(uncached(options.toArray(String[]::new)));
      check(BUILD, options.toArray(String[]::new));
      assertThat(analysed.isEmpty()).isEqualTo(!options.contains("--no-cache"));
    }
    check("another build");
    assertThat(analysed).hasSize(6);
    check(BUILD, "--jobs", "1");
    assertThat(analysed).isEmpty();
  }

  @Test
  void nothingIsKeptWithoutTheCache() throws IOException {
    check(BUILD, "--no-cache");
    assertThat(kept()).isEmpty();
  }

  @Test
  void whatIsDamagedIsNotBelieved() throws IOException {
    Run first = check(BUILD);
    Path cache = kept().get(0);
    long size = Files.size(cache);
    for (long place = 0; place < size; place += Math.max(1, size / 40)) {
      try (RandomAccessFile file = new RandomAccessFile(cache.toFile(), "rw")) {
        file.seek(place);
        int before = file.read();
        file.seek(place);
        file.write(before ^ 0x55);
      }
      assertThat(check(BUILD)).isEqualTo(first);
      assertThat(analysed).isNotEmpty();
    }
    for (long length : new long[] {0, 3, size / 2, size - 1}) {
      try (RandomAccessFile file = new RandomAccessFile(cache.toFile(), "rw")) {
        file.setLength(length);
      }
      assertThat(check(BUILD)).isEqualTo(first);
      assertThat(analysed).isNotEmpty();
    }
    Files.delete(cache);
    Files.createDirectory(cache);
    assertThat(check(BUILD)).isEqualTo(first);
  }

  @Test
  void aFileThatChangesMeanwhileIsNotKept() throws IOException {
    String before = Files.readString(folder.resolve("d.cost"));
    String sharedBefore = Files.readString(folder.resolve("prices.cost"));
    for (String name : List.of("d.cost", "prices.cost")) {
      check(changing(name));
      write("d.cost", before);
      write("prices.cost", sharedBefore);
      assertThat(check(name)).as(name).isEqualTo(uncached());
    }
  }

  /** Writes a file anew after its hash was taken and before it is analysed. */
  private Session changing(String name) {
    Noting pipeline = new Noting() {
      @Override
      public void stream(AnalysisSettings settings, List<Path> paths, Set<Path> wanted, Consumer<FileResult> results) {
        try {
          write(name, name.equals("d.cost") ? "let z = 1 USD\n" : "package shared.prices\n");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        super.stream(settings, paths, wanted, results);
      }
    };
    return new Session(pipeline, RuleCatalogue::standard, Terminal.NONE, InputStream.nullInputStream()).caching(new Cache(caches, name));
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoCache() throws IOException {
    Path file = Files.writeString(caches.resolve("file"), "");
    Session session = new Session(new Noting(), RuleCatalogue::standard, Terminal.NONE, InputStream.nullInputStream())
        .caching(new Cache(file.resolve("below"), BUILD));
    assertThat(check(session)).isEqualTo(uncached());
  }

  @Test
  void twoAtOnceSayTheSame() throws Exception {
    Run alone = uncached();
    List<CompletableFuture<String>> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(CompletableFuture.supplyAsync(() -> process("--no-wait")));
    }
    for (CompletableFuture<String> text : both) {
      assertThat(text.get(2, TimeUnit.MINUTES)).isEqualTo(alone.text());
    }
    assertThat(check(BUILD)).isEqualTo(alone);
    assertThat(analysed).isEmpty();
    assertThat(kept()).hasSize(1);
  }

  @Test
  void aProcessThatIsKilledLeavesWhatWasThere() throws Exception {
    Run alone = uncached();
    Process killed = start("--stall");
    killed.inputReader().readLine();
    killed.destroyForcibly().waitFor();
    assertThat(kept()).as("its draft").hasSize(1);

    assertThat(check(BUILD)).isEqualTo(alone);
    assertThat(analysed).hasSize(6);
    check(BUILD);
    assertThat(analysed).isEmpty();
  }

  private String process(String mode) {
    try {
      Process process = start(mode);
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return text;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process start(String mode) throws IOException {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), Other.class.getName(), mode, caches.toString(), folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Another process that checks the same files; told to stall, it stops in the middle and says so. */
  static final class Other {

    private Other() {
    }

    public static void main(String[] arguments) {
      boolean stall = arguments[0].equals("--stall");
      Pipeline pipeline = new Pipeline() {
        @Override
        public AnalysisResult analyse(AnalysisSettings settings, List<Path> paths) {
          return Pipeline.standard().analyse(settings, paths);
        }

        @Override
        public void stream(AnalysisSettings settings, List<Path> paths, Set<Path> wanted, Consumer<FileResult> results) {
          List<FileResult> all = new ArrayList<>();
          Pipeline.standard().stream(settings, paths, wanted, all::add);
          for (int i = 0; i < all.size(); i++) {
            if (stall && i == 3) {
              System.out.println("in the middle");
              System.out.flush();
              new CompletableFuture<Void>().join();
            }
            results.accept(all.get(i));
          }
        }
      };
      PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
      CostDsl.run(new Session(pipeline, RuleCatalogue::standard, Terminal.NONE, InputStream.nullInputStream())
          .caching(new Cache(Path.of(arguments[1]), BUILD)), out, out, "check", arguments[2]);
      System.exit(0);
    }
  }
}
