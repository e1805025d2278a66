package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.costdsl.lang.cli.CostDsl;
import org.costdsl.lang.cli.Pipeline;
import org.costdsl.lang.cli.Terminal;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputTest {

  private static final String FLAGSHIP = Repository.file("examples/deepseek.cost").toString();
  private static final Terminal COLOURS = new Terminal(true, false);

  @TempDir
  private Path folder;

  @Test
  void writesTheSameToAFileAsToTheScreen() throws IOException {
    Path file = Files.writeString(folder.resolve("out.json"), "old");
    CommandLineRun run = CommandLineRun.of("check", FLAGSHIP, "--format", "json", "--output", file.toString());
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo(CommandLineRun.of("check", FLAGSHIP, "--format", "json").out());
    assertThat(names()).containsExactly("out.json");
  }

  @Test
  void leavesNothingBehindWhereAFileCannotBeWritten() throws IOException {
    Path occupied = Files.createDirectories(folder.resolve("occupied/inner")).getParent();
    CommandLineRun run = CommandLineRun.of("check", FLAGSHIP, "--output", occupied.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("costdsl: cannot write ").hasLineCount(1);
    assertThat(names()).containsExactly("occupied");
    assertThat(CommandLineRun.of("check", FLAGSHIP, "-o", folder.resolve("no/such/folder").toString()).code()).isEqualTo(2);
  }

  @Test
  void writesThroughASymbolicLink() throws IOException {
    Path target = Files.writeString(folder.resolve("target.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
    CommandLineRun.of("test", FLAGSHIP, "-o", link.toString());
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(target)).contains("passed");
  }

  @Test
  void coloursOnlyWhatATerminalShows() throws IOException {
    assertThat(run(COLOURS, "test", FLAGSHIP).out()).contains("\u001B[");
    assertThat(run(Terminal.NONE, "test", FLAGSHIP).out()).doesNotContain("\u001B[");
    assertThat(run(COLOURS, "test", FLAGSHIP, "--color", "never").out()).doesNotContain("\u001B[");
    assertThat(run(Terminal.NONE, "test", FLAGSHIP, "--colour", "always").out()).contains("\u001B[");
    Path file = folder.resolve("plain.txt");
    run(COLOURS, "test", FLAGSHIP, "--output", file.toString());
    assertThat(Files.readString(file)).doesNotContain("\u001B[");
  }

  @Test
  void drawsWithAsciiOnATerminalThatKnowsNothingElse() {
    assertThat(run(new Terminal(false, true), "explain", FLAGSHIP, "v3.cost").out()).contains("`- ").doesNotContain("└");
    assertThat(run(Terminal.NONE, "explain", FLAGSHIP, "v3.cost", "--ascii").out()).contains("`- ").doesNotContain("└");
  }

  /** A process of its own, since the streams and the encoding of a process are fixed when it starts. */
  @Test
  void writesUtf8WhateverTheLocale() throws Exception {
    Path file = Files.writeString(folder.resolve("a.cost"),
        "language 1.0\ncurrency EUR\nas of 2025-01-01\nclaim größe { opinion: \"“五百万” — ungeprüft\" }\n");
    ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dfile.encoding=US-ASCII", "-Dsun.stdout.encoding=US-ASCII", "-Duser.language=tr", "-cp",
        System.getProperty("java.class.path"), CostDsl.class.getName(), "check", "--fail-on", "never", file.toString());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(text).contains("größe").contains("“五百万” — ungeprüft").doesNotContain("\u001B[");
    assertThat(process.exitValue()).isZero();
  }

  private static CommandLineRun run(Terminal terminal, String... arguments) {
    return CommandLineRun.with(Pipeline.standard(), terminal, arguments);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
