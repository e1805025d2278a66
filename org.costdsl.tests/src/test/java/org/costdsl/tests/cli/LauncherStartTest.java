package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher asks of Java for a quick start: an archive of classes, and the compiler that suits the work. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherStartTest {

  @TempDir
  private Path folder;
  private LauncherCheckout checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = LauncherCheckout.in(folder);
  }

  @Test
  void keepsAnArchiveForEachJava() throws Exception {
    checkout.run();
    checkout.java(25);
    Files.delete(checkout.file(".costdsl/java"));
    assertThat(checkout.waiting().out()).contains("arg -XX:AOTCache=" + checkout.state() + "/classes-25.jsa\n");
    assertThat(checkout.waiting().out()).contains("arg -XX:AOTCache=");
    assertThat(checkout.archives()).hasSize(2);
  }

  @Test
  void makesTheArchiveAnewWhenAJarIsAnother() throws Exception {
    checkout.run();
    Files.writeString(checkout.file("org.costdsl.lang/target/lib/b.jar"), "another");
    assertThat(checkout.waiting().out()).contains("arg -XX:SharedArchiveFile=");
    assertThat(checkout.archives()).hasSize(2);
  }

  @Test
  void startsWithoutAnArchiveWhereNoneCanBeMade() throws Exception {
    Files.writeString(checkout.file("lame"), "");
    for (int i = 0; i < 2; i++) {
      ProcessRun run = checkout.run("x");
      assertThat(run.out()).contains("arg -Xshare:auto\n").endsWith("arg x\n").doesNotContain("SharedArchiveFile");
      assertThat(run.code()).isEqualTo(7);
    }
  }

  @Test
  void aMakerThatIsKilledLeavesNoArchiveByHalves() throws Exception {
    checkout.run();
    Files.delete(checkout.file(".costdsl/classes-17.jsa.made-of"));
    Files.writeString(checkout.file("deadly"), "");
    assertThat(checkout.waiting().out()).as("killed with its maker").isEmpty();
    // none that makes one in the background, which might come to it later than the test
    ProcessBuilder builder = checkout.prepared("x");
    builder.environment().put("COSTDSL_ARCHIVE", "off");
    ProcessRun run = ProcessRun.of(builder);
    assertThat(run.out()).contains("arg -Xshare:auto\n").endsWith("arg x\n");
    assertThat(run.err()).isEmpty();
    Path work = checkout.file(".costdsl/classes-17.jsa.making");
    assertThat(work.resolve("archive")).hasContent("half");
    Files.delete(checkout.file("deadly"));
    Files.setLastModifiedTime(work, FileTime.from(Instant.now().minus(Duration.ofMinutes(11))));
    assertThat(checkout.waiting().out()).contains("arg -XX:SharedArchiveFile=");
    assertThat(checkout.file(".costdsl/classes-17.jsa")).hasContent("classes");
  }

  @Test
  void doesNotWaitForAnArchiveOrNeedOne() throws Exception {
    checkout.run();
    Files.delete(checkout.file(".costdsl/classes-17.jsa.made-of"));
    ProcessBuilder builder = checkout.prepared("x");
    builder.environment().put("COSTDSL_ARCHIVE", "off");
    ProcessRun run = ProcessRun.of(builder);
    assertThat(run.out()).contains("arg -Xshare:auto\n").endsWith("arg x\n");
    assertThat(checkout.archives()).hasSize(1);
  }

  @Test
  void compilesWellForManyFilesAndLongWork() throws Exception {
    assertThat(checkout.run("check", "a.cost").out()).contains("arg -XX:TieredStopAtLevel=1\n");
    assertThat(checkout.run("lsp").out()).doesNotContain("TieredStopAtLevel");
    Path many = Files.createDirectories(checkout.beside("many"));
    for (int i = 0; i < 60; i++) {
      Files.writeString(many.resolve(i + ".cost"), "");
    }
    assertThat(checkout.run("check", many.toString()).out()).doesNotContain("TieredStopAtLevel");
    Files.delete(many.resolve("0.cost"));
    assertThat(checkout.run("check", many.toString()).out()).contains("arg -XX:TieredStopAtLevel=1\n");
  }
}
