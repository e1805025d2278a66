package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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

/** A cache that is damaged, cannot be written, is used by two at once or is left by a killed process never tells what is not so. */
class CacheFaultsTest {

  @TempDir
  private Path folder;

  @TempDir
  private Path caches;

  private CachedFolder files;

  @BeforeEach
  void write() throws IOException {
    files = CachedFolder.in(folder, caches);
  }

  @Test
  void whatIsDamagedIsNotBelieved() throws IOException {
    CachedFolder.Run first = files.check(CachedFolder.BUILD);
    Path cache = files.kept(".check").get(0);
    long size = Files.size(cache);
    for (long place = 0; place < size; place += Math.max(1, size / 40)) {
      try (RandomAccessFile file = new RandomAccessFile(cache.toFile(), "rw")) {
        file.seek(place);
        int before = file.read();
        file.seek(place);
        file.write(before ^ 0x55);
      }
      files.forget(".run");
      assertThat(files.check(CachedFolder.BUILD)).isEqualTo(first);
      assertThat(files.analysed()).isNotEmpty();
    }
    for (long length : new long[] {0, 3, size / 2, size - 1}) {
      try (RandomAccessFile file = new RandomAccessFile(cache.toFile(), "rw")) {
        file.setLength(length);
      }
      files.forget(".run");
      assertThat(files.check(CachedFolder.BUILD)).isEqualTo(first);
      assertThat(files.analysed()).isNotEmpty();
    }
    files.forget(".run");
    Files.delete(cache);
    Files.createDirectory(cache);
    assertThat(files.check(CachedFolder.BUILD)).isEqualTo(first);
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoCache() throws IOException {
    Path file = Files.writeString(files.caches().resolve("file"), "");
    Session session = new Session(files.new Noting(), RuleCatalogue::standard, Terminal.NONE, InputStream.nullInputStream())
        .caching(new Cache(file.resolve("below"), CachedFolder.BUILD));
    assertThat(files.check(session)).isEqualTo(files.uncached());
  }

  @Test
  void twoAtOnceSayTheSame() throws Exception {
    CachedFolder.Run alone = files.uncached();
    List<CompletableFuture<String>> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(CompletableFuture.supplyAsync(() -> process("--no-wait")));
    }
    for (CompletableFuture<String> text : both) {
      assertThat(text.get(2, TimeUnit.MINUTES)).isEqualTo(alone.text());
    }
    assertThat(files.check(CachedFolder.BUILD)).isEqualTo(alone);
    assertThat(files.analysed()).isEmpty();
    assertThat(files.kept(".part")).isEmpty();
    assertThat(files.kept(".check")).hasSize(1);
  }

  @Test
  void aProcessThatIsKilledLeavesWhatWasThere() throws Exception {
    CachedFolder.Run alone = files.uncached();
    Process killed = start("--stall");
    killed.inputReader().readLine();
    killed.destroyForcibly().waitFor();
    assertThat(files.kept(".part")).as("its draft").isNotEmpty();

    assertThat(files.check(CachedFolder.BUILD)).isEqualTo(alone);
    assertThat(files.analysed()).hasSize(6);
    files.check(CachedFolder.BUILD);
    assertThat(files.analysed()).isEmpty();
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
        "-cp", System.getProperty("java.class.path"), Other.class.getName(), mode, files.caches().toString(), files.folder().toString())
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
          .caching(new Cache(Path.of(arguments[1]), CachedFolder.BUILD)), out, out, "check", arguments[2]);
      System.exit(0);
    }
  }
}
