package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.costdsl.lang.cli.CostDsl;
import org.costdsl.lang.cli.Pipeline;
import org.costdsl.lang.cli.Session;
import org.costdsl.lang.cli.Terminal;
import org.costdsl.lang.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class WatchTest {

  private static final String GOOD = "language 1.0\ncurrency USD\nas of 2025-01-01\n"
      + "run r { device_hours: 1000 GPU-hours  rental: 2 USD / GPU-hour }\nexpect r.cost = 2000 USD\n";

  @TempDir
  private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final PipedOutputStream keys = new PipedOutputStream();

  @Test
  void checksAgainOnEachChangeUntilToldToStop() throws Exception {
    Path file = Files.writeString(folder.resolve("a.cost"), GOOD);
    CompletableFuture<Integer> run = start("check", folder.toString(), "--watch");
    await(() -> err.toString().contains("watching 1 file; q and Enter stops"));
    assertThat(out.toString()).contains("1 file checked");
    Files.writeString(file, GOOD + "nonsense\n");
    await(() -> out.toString().contains("1 file could not be used"));
    Files.writeString(folder.resolve("b.cost"), GOOD.replace("run r", "run s").replace("r.cost", "s.cost"));
    await(() -> out.toString().contains("2 files checked"));
    Files.delete(folder.resolve("b.cost"));
    Files.delete(file);
    await(() -> err.toString().contains("no .cost file in"));
    Files.writeString(file, GOOD);
    await(() -> out.toString().endsWith("1 file checked: nothing found\n"));
    keys.write("q\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(run.get(60, TimeUnit.SECONDS)).isZero();
    assertThat(err.toString()).contains("a.cost changed");
  }

  @Test
  void keepsAFileUpToDate() throws Exception {
    Path file = Files.writeString(folder.resolve("a.cost"), GOOD);
    Path report = folder.resolve("report.json");
    CompletableFuture<Integer> run = start("check", file.toString(), "--watch", "--format", "json", "-o", report.toString());
    await(() -> err.toString().contains("watching"));
    assertThat(Files.readString(report)).contains("\"unusable\" : 0");
    Files.writeString(file, GOOD + "nonsense\n");
    await(() -> read(report).contains("\"unusable\" : 1"));
    keys.write("q\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(run.get(60, TimeUnit.SECONDS)).isEqualTo(2);
  }

  @Test
  void refusesToWriteOneDocumentAfterAnotherToTheScreen() {
    CommandLineRun run = CommandLineRun.of("check", folder.toString(), "--watch", "--format", "json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--watch writes json again and again: add --output FILE");
  }

  private CompletableFuture<Integer> start(String... arguments) throws IOException {
    Session session = new Session(Pipeline.standard(), RuleCatalogue::standard, Terminal.NONE, new PipedInputStream(keys));
    return CompletableFuture.supplyAsync(() -> CostDsl.run(session, new PrintWriter(out), new PrintWriter(err), arguments));
  }

  private void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("out: %s%nerr: %s", out, err).isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
