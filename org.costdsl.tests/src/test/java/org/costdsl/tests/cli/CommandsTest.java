package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on real files, through the real pipeline. */
final class CommandsTest {

  private static final String REMARK = "(costdsl: \\d+ findings written to .*\\R)?";

  private static final String FLAGSHIP = Repository.file("examples/deepseek.cost").toString();

  @Test
  void checksTheFlagship() {
    CommandLineRun run = CommandLineRun.of("check", FLAGSHIP);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("[claim/scope-mismatch]: ").contains("claims in ").contains("1 file checked: ");
    assertThat(CommandLineRun.of("check", FLAGSHIP, "--fail-on", "never").code()).isZero();
  }

  @Test
  void explainsWhatACheckPointsTo() {
    CommandLineRun run = CommandLineRun.of("explain", FLAGSHIP, "five_million");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("five_million: contradicted\n").contains("[claim/scope-mismatch]: ").contains("└─ ")
        .contains("operations.amount").doesNotContain(" more: ");
    assertThat(CommandLineRun.of("explain", FLAGSHIP, "h100").out()).startsWith("h100 (pool)\n")
        .contains("[time/export-control]: ");
    assertThat(CommandLineRun.of("explain", FLAGSHIP, "salaries").out()).contains("accepted: source/single-tier on salaries");
  }

  @Test
  void suggestsNamesNearAnUnknownOne() {
    assertThat(CommandLineRun.of("explain", FLAGSHIP, "v3.cots")).satisfies(r -> {
      assertThat(r.code()).isEqualTo(2);
      assertThat(r.out()).isEmpty();
      assertThat(r.err()).contains("nothing is called v3.cots").contains("v3.device_hours");
    });
    assertThat(CommandLineRun.of("explain", FLAGSHIP, "million").err()).contains("there is five_million");
    assertThat(CommandLineRun.of("explain", FLAGSHIP, "qqq").err()).contains("nothing is called qqq").doesNotContain("there is");
  }

  @Test
  void wantsOneFileToExplain(@TempDir Path folder) {
    assertThat(CommandLineRun.of("explain", folder.toString(), "x").err()).contains("is a folder; name one file");
  }

  @Test
  void estimatesTheSameForTheSameSeed() {
    String first = CommandLineRun.of("estimate", FLAGSHIP, "--samples", "500", "--seed", "7").out();
    assertThat(CommandLineRun.of("estimate", FLAGSHIP, "--samples", "500", "--seed", "7").out()).isEqualTo(first);
    assertThat(CommandLineRun.of("estimate", FLAGSHIP, "--samples", "500", "--seed", "8").out()).isNotEqualTo(first);
  }

  @Test
  void estimatesScenarios(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.cost"), """
        language 1.0
        currency USD
        as of 2025-01-01
        staff team { headcount: 10  pay: 100k USD / person / year  loaded: 1  period: 1 year }
        scenario larger { override team.headcount = 20 }
        """);
    String base = CommandLineRun.of("estimate", file.toString()).out();
    assertThat(base).containsPattern("team\\.cost +1M USD").contains("--scenario NAME): larger");
    String larger = CommandLineRun.of("estimate", file.toString(), "--scenario", "larger").out();
    assertThat(larger).containsPattern("team\\.cost +2M USD");
    assertThat(CommandLineRun.of("estimate", file.toString(), "--scenario", "other")).satisfies(r -> {
      assertThat(r.code()).isEqualTo(2);
      assertThat(r.err()).contains("there is no scenario other in ").contains("; there is larger");
    });
  }

  @Test
  void triesExpectations(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.cost");
    String head = "language 1.0\ncurrency USD\nas of 2025-01-01\nlet x = 2 USD\n";
    Files.writeString(file, head + "expect x = 2 USD\n");
    assertThat(CommandLineRun.of("test", file.toString()).code()).isZero();
    Files.writeString(file, head + "expect x = 2 USD\nexpect x = 3 USD\n");
    assertThat(CommandLineRun.of("test", folder.toString())).satisfies(r -> {
      assertThat(r.code()).isEqualTo(1);
      assertThat(r.out()).contains("FAIL  line 6  expect x = 3 USD").endsWith("1 passed, 1 failed\n");
    });
  }

  @Test
  void listsAndShowsRules() {
    String list = CommandLineRun.of("rules", "list").out();
    assertThat(list).contains("claim/scope-mismatch").contains("time/entity-anachronism");
    assertThat(CommandLineRun.of("rules").out()).isEqualTo(list);
    assertThat(CommandLineRun.of("rules", "show", "claim/scope-mismatch").out()).startsWith("claim/scope-mismatch: ")
        .contains("How to accept it");
    assertThat(CommandLineRun.of("rules", "show", "../../etc/passwd")).satisfies(r -> {
      assertThat(r.code()).isEqualTo(2);
      assertThat(r.err()).startsWith("costdsl: there is no rule ../../etc/passwd");
    });
  }

  /** Every command says how it is used, and what it says works; one that goes on until it is stopped has a test of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"", "check", "estimate", "explain", "test", "bundle", "rules", "rules list", "rules show"})
  void givesExamplesThatWork(String command, @TempDir Path folder) {
    String help = CommandLineRun.of((command + " --help").strip().split(" ")).out();
    List<String> examples = help.lines().filter(l -> l.startsWith("  costdsl ")).filter(l -> !l.endsWith("--watch"))
        .map(String::strip).toList();
    assertThat(help).startsWith("Usage: costdsl");
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      String[] arguments = Arrays.stream(example.split(" ")).skip(1).map(a -> here(a, folder)).toArray(String[]::new);
      assertThat(CommandLineRun.of(arguments)).as(example).matches(r -> r.code() < 2 && r.err().matches(REMARK));
    }
  }

  private static String here(String argument, Path folder) {
    return argument.startsWith("examples") ? Repository.file(argument).toString()
        : argument.matches(".*\\.(json|sarif|costz)") ? folder.resolve(argument).toString() : argument;
  }
}
