package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormatCommandTest {

  @TempDir
  private Path folder;

  @Test
  void writesTheStyleAndNamesTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.cost"), "let x=1");
    CommandLineRun run = CommandLineRun.of("fmt", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("changed").contains("a.cost");
    assertThat(file).hasContent("let x = 1\n");
    assertThat(CommandLineRun.of("fmt", "--check", folder.toString())).isEqualTo(new CommandLineRun(0, "", ""));
  }

  @Test
  void aCheckChangesNothingAndExitsWithOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a.cost"), "let x=1");
    CommandLineRun run = CommandLineRun.of("fmt", "--check", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("would change");
    assertThat(file).hasContent("let x=1");
  }

  @Test
  void aFileThatDoesNotParseStaysAndTheOthersGoOn() throws IOException {
    Path broken = Files.writeString(folder.resolve("a.cost"), "let  x = = 1");
    Path sound = Files.writeString(folder.resolve("b.cost"), "let y=1");
    CommandLineRun run = CommandLineRun.of("fmt", folder.toString(), folder.resolve("none.cost").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a.cost:1:").contains("none.cost does not exist");
    assertThat(broken).hasContent("let  x = = 1");
    assertThat(sound).hasContent("let y = 1\n");
  }
}
