package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts do in a shell what they are for. */
@DisabledOnOs(OS.WINDOWS)
final class CompletionTest {

  /** What bash does when Tab is pressed at the end of the line; `compopt` works within its own completion only. */
  private static final String BASH = """
      set -f
      compopt() { :; }
      . "$1"
      COMP_LINE=$2
      COMP_POINT=${#COMP_LINE}
      COMP_WORDS=($COMP_LINE)
      [ "${COMP_LINE% }" = "$COMP_LINE" ] || COMP_WORDS+=('')
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      $(complete -p costdsl | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir
  private Path folder;

  private Path script(String shell) throws IOException {
    CommandLineRun run = CommandLineRun.of("completion", shell);
    assertThat(run.code()).isZero();
    return Files.writeString(folder.resolve("costdsl." + shell), run.out());
  }

  @ParameterizedTest
  @CsvSource({"costdsl che, check", "costdsl check --form, --format", "costdsl check --format sa, sarif", "costdsl rules sh, show",
      "costdsl completion f, fish"})
  void bashCompletes(String line, String expected) throws Exception {
    ProcessRun run = ProcessRun.of(new ProcessBuilder("bash", "-c", BASH, "bash", script("bash").toString(), line));
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(String::strip)).containsExactly(expected);
  }

  @Test
  void bashOffersEveryCommand() throws Exception {
    ProcessRun run = ProcessRun.of(new ProcessBuilder("bash", "-c", BASH, "bash", script("bash").toString(), "costdsl "));
    List<String> listed = CommandLineRun.of("--help").out().lines().dropWhile(l -> !l.equals("Commands:")).skip(1)
        .takeWhile(l -> l.startsWith("  ")).filter(l -> l.charAt(2) != ' ').map(l -> l.strip().split(" ")[0]).toList();
    assertThat(listed).contains("check", "new", "completion");
    assertThat(run.out().lines().map(String::strip)).containsAll(listed);
  }

  @Test
  void zshReadsTheSameScript() {
    assertThat(CommandLineRun.of("completion", "zsh").out()).isEqualTo(CommandLineRun.of("completion", "bash").out())
        .contains("bashcompinit");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "complete -c costdsl -n '__fish_use_subcommand' -f -a new -d "
          + "'Begin a project: an example, a rule of its own and a check for GitHub Actions.'",
      "complete -c costdsl -n '__fish_use_subcommand' -f -a estimate -d "
          + "'List the figures that a cost file comes to: median, 5 to 95 % interval, unit.'",
      "complete -c costdsl -n '__fish_seen_subcommand_from check' -l format -x -a 'text json sarif junit github markdown' -d "
          + "'text, json, sarif, junit, github, markdown (default: text).'",
      "complete -c costdsl -n '__fish_seen_subcommand_from check' -l watch -d "
          + "'Check again whenever a file changes; q and Enter, or Ctrl+C, stops.'",
      "complete -c costdsl -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'"})
  void fishHasALineForEach(String line) {
    assertThat(CommandLineRun.of("completion", "fish").out().lines()).contains(line);
  }

  @ParameterizedTest
  @CsvSource({"costdsl che, check", "costdsl check --form, --format", "costdsl check --format sa, sarif", "costdsl rules sh, show"})
  void fishCompletes(String line, String expected) throws Exception {
    assumeTrue(isInstalled("fish"), "fish is not installed");
    ProcessRun run = ProcessRun.of(new ProcessBuilder("fish", "--no-config", "-c", "source $argv[1]; complete -C $argv[2]",
        script("fish").toString(), line));
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(l -> l.split("\t")[0])).containsExactly(expected);
  }

  @Test
  void saysWhichShellsThereAre() {
    CommandLineRun run = CommandLineRun.of("completion", "cmd");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).containsIgnoringCase("[bash, zsh, fish]");
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(f -> Files.isExecutable(Path.of(f, program)));
  }
}
