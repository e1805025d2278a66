package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher assembles the workbench and opens it. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherWorkbenchTest {

  @TempDir
  private Path folder;
  private LauncherCheckout checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = LauncherCheckout.in(folder);
  }

  @Test
  void assemblesTheWorkbenchOnceAndOpensAFolderInIt() throws Exception {
    Path costs = Files.createDirectories(checkout.beside("my costs"));
    ProcessRun first = checkout.run("ide", costs.toString(), "--", "-clean");
    assertThat(first.err()).isEqualTo("assembling the workbench (a minute or two)…\n");
    assertThat(first.code()).isEqualTo(7);
    assertThat(first.out()).contains("arg -Dcostdsl.open=" + costs + "\n")
        .contains("/my checkout/.costdsl/workbench/plugins/org.eclipse.equinox.launcher-1.jar\n").endsWith("arg -clean\n")
        .doesNotContain("jdwp");
    ProcessRun second = checkout.run("ide", "--debug");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains("address=localhost:5005").doesNotContain("costdsl.open");
    assertThat(checkout.builds()).containsExactly("-q -B -DskipTests -pl org.costdsl.site -am package");
    Files.setLastModifiedTime(checkout.source(), FileTime.from(Instant.now().plusSeconds(5)));
    checkout.run("ide");
    assertThat(checkout.builds()).hasSize(2);
  }

  @Test
  void refusesWhatTheWorkbenchCannotOpen() throws Exception {
    assertThat(checkout.run("ide", "nowhere")).isEqualTo(new ProcessRun(2, "", "costdsl: nowhere does not exist\n"));
    assertThat(checkout.run("ide", "--wrong").err()).isEqualTo("costdsl: ide knows no option --wrong (see costdsl ide --help)\n");
    assertThat(checkout.run("ide", ".", "..").err()).isEqualTo("costdsl: ide opens one folder or file, not both . and ..\n");
    assertThat(Files.exists(checkout.file("builds"))).isFalse();
    assertThat(checkout.run("ide", "--help").out()).endsWith("arg org.costdsl.lang.cli.CostDsl\narg ide\narg --help\n");
  }
}
