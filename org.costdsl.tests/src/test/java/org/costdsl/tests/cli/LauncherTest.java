package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher builds what is not built yet, once, and starts it. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

  @TempDir
  private Path folder;
  private LauncherCheckout checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = LauncherCheckout.in(folder);
  }

  @Test
  void buildsOnceAndPassesEverythingOn() throws Exception {
    ProcessRun first = checkout.run("check", "a b.cost");
    assertThat(first.code()).isEqualTo(7);
    assertThat(first.err()).isEqualTo("building costdsl (first time, a minute or two)…\n");
    assertThat(first.out()).endsWith("arg org.costdsl.lang.cli.CostDsl\narg check\narg a b.cost\n")
        .contains("arg -XX:SharedArchiveFile=" + checkout.state() + "/classes-17.jsa\n").contains("/.costdsl/costdsl.jar:")
        .contains("/target/lib/b.jar\n");
    ProcessRun second = checkout.run();
    assertThat(second.err()).isEmpty();
    assertThat(checkout.builds()).containsExactly("-q -B -DskipTests -pl org.costdsl.lang -am package");
    assertThat(Files.exists(checkout.file(".costdsl/lock"), LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @Test
  void buildsAnewWhenASourceIsNewer() throws Exception {
    checkout.run();
    Files.setLastModifiedTime(checkout.source(), FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(checkout.run().err()).isEqualTo("building costdsl (its sources have changed)…\n");
    assertThat(checkout.builds()).hasSize(2);
  }

  @Test
  void buildsAnewWhenASourceIsGone() throws Exception {
    checkout.run();
    TimeUnit.SECONDS.sleep(1);
    Files.delete(checkout.source());
    checkout.run();
    assertThat(checkout.builds()).hasSize(2);
  }

  @Test
  void findsItsFolderThroughSymbolicLinks() throws Exception {
    Path direct = Files.createSymbolicLink(checkout.beside("direct"), checkout.launcher());
    Path relative = Files.createSymbolicLink(checkout.beside("relative"), Path.of("direct"));
    assertThat(ProcessRun.of(checkout.prepared(relative, "x")).out()).contains("/my checkout/.costdsl/costdsl.jar").endsWith("arg x\n");
    assertThat(ProcessRun.of(checkout.prepared(direct, "y")).out()).endsWith("arg y\n");
    assertThat(checkout.builds()).hasSize(1);
  }

  @Test
  void buildsOnceForTwoRunsAtATime() throws Exception {
    Process first = checkout.start("first");
    Process second = checkout.start("second");
    assertThat(ProcessRun.of(first).out()).endsWith("arg first\n");
    assertThat(ProcessRun.of(second).out()).endsWith("arg second\n");
    assertThat(checkout.builds()).hasSize(1);
  }

  @Test
  void takesOverTheLockOfARunThatDied() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createDirectories(checkout.file(".costdsl"));
    Files.createSymbolicLink(checkout.file(".costdsl/lock"), Path.of(Long.toString(dead.pid())));
    assertThat(checkout.run().code()).isEqualTo(7);
    assertThat(checkout.builds()).hasSize(1);
  }

  @Test
  void showsWhyABuildFailsAndTriesAgain() throws Exception {
    Files.writeString(checkout.file("broken"), "");
    ProcessRun failed = checkout.run();
    assertThat(failed.code()).isEqualTo(3);
    assertThat(failed.err()).contains("the compiler's complaint\n").contains("costdsl: the build failed");
    Files.delete(checkout.file("broken"));
    assertThat(checkout.run().code()).isEqualTo(7);
  }

  @Test
  void refusesAnOldJava() throws Exception {
    checkout.java(11);
    ProcessRun run = checkout.run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is version 11; costdsl needs Java 17 or newer").hasLineCount(1);
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    Files.delete(checkout.tool("mvn"));
    assertThat(checkout.run().err()).contains("Maven is missing");
    Files.delete(checkout.tool("java"));
    ProcessRun run = checkout.run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Java is missing");
  }
}
