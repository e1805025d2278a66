package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.costdsl.lang.cli.Pipeline;
import org.costdsl.lang.cli.ProgressBar;
import org.costdsl.lang.cli.Terminal;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bar of long runs, by a clock that the test holds. */
class ProgressBarTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter screen = new StringWriter();
  private long now;
  private final ProgressBar bar = new ProgressBar(new PrintWriter(screen), () -> now);

  @Test
  void aShortRunShowsNone() {
    bar.advanced(1, 10);
    now = SECOND / 2;
    bar.advanced(9, 10);
    bar.advanced(10, 10);
    assertThat(screen.toString()).isEmpty();
  }

  @Test
  void aLongRunShowsHowFarItIsAndLeavesNothingBehind() {
    now = 2 * SECOND;
    bar.advanced(1, 2);
    assertThat(screen.toString()).isEqualTo("\r" + "#".repeat(15) + ".".repeat(15) + "  50% sampled");
    now += 1;
    bar.advanced(6, 10);
    assertThat(screen.toString()).as("not drawn again at once").doesNotContain("60%");
    bar.advanced(10, 10);
    assertThat(screen.toString()).endsWith("\r" + " ".repeat(44) + "\r");
  }

  @Test
  void severalRunsAreOne() {
    now = 2 * SECOND;
    bar.run(1, 4);
    assertThat(screen.toString()).endsWith("  25% sampled");
    now += SECOND;
    bar.advanced(1, 2);
    assertThat(screen.toString()).endsWith("  37% sampled");
    bar.advanced(2, 2);
    bar.run(3, 4);
    bar.advanced(2, 2);
    assertThat(screen.toString()).endsWith(" \r");
    assertThat(screen.toString().split("sampled")).as("two bars, then blanks").hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"estimate FILE --samples 200000", "sensitivity FILE total --samples 200000",
      "sweep FILE total --vary price=10k..30k/3", "solve FILE total=400M --for price"})
  void outsideATerminalNothingIsDrawn(String command) {
    Path file = Repository.file("examples/montecarlo.cost");
    String[] words = command.replace("FILE", file.toString()).split(" ");
    CommandLineRun run = CommandLineRun.with(Pipeline.standard(), Terminal.NONE, words);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }
}
