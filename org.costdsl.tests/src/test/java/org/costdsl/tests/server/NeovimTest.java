package org.costdsl.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Neovim without a screen and with the set-up of {@code examples/editors}; skipped where there is no Neovim. */
class NeovimTest {

  @TempDir
  private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void neovimReadsProblemsCompletesMendsAndLaysOut() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/nvim")), "Neovim is not installed");
    Path file = Files.copy(Repository.file("examples/deepseek.cost"), folder.resolve("deepseek.cost"));
    Path launcher = Files.writeString(folder.resolve("costdsl"), "#!/bin/sh\nexec \"" + ProcessHandle.current().info().command().orElse("java")
        + "\" -XX:TieredStopAtLevel=1 -cp \"" + System.getProperty("java.class.path") + "\" org.costdsl.lang.cli.CostDsl \"$@\"\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Path seen = folder.resolve("seen.txt");
    Path script = Repository.file("org.costdsl.tests/src/test/resources/editors/neovim-session.lua");
    ProcessBuilder neovim = new ProcessBuilder("/usr/bin/nvim", "--clean", "--headless", "-c", "luafile " + script, "-c", "qa!");
    neovim.environment().put("COSTDSL", launcher.toString());
    neovim.environment().put("COSTDSL_SETUP", Repository.file("examples/editors/neovim/cost.lua").toString());
    neovim.environment().put("COSTDSL_FILE", file.toString());
    Process process = neovim.redirectErrorStream(true).redirectOutput(seen.toFile()).start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readString(seen, StandardCharsets.UTF_8)).contains("diagnostics true").contains("completion USD / kWh")
        .contains("slip true").contains("fix Write `kWh`").contains("mended true true").contains("formatted true");
  }
}
