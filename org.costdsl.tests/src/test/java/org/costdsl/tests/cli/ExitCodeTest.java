package org.costdsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.cli.Pipeline;
import org.costdsl.lang.cli.Terminal;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Finding.Side;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExitCodeTest {

  private static final SourceRange PLACE = new SourceRange("a.cost", 1, 1, 1, 2, 0, 1);

  @ParameterizedTest
  @CsvSource({
      "ERROR, error, 1", "ERROR, warning, 1", "ERROR, info, 1", "ERROR, never, 0",
      "WARNING, error, 0", "WARNING, warning, 1", "WARNING, info, 1", "WARNING, never, 0",
      "INFO, error, 0", "INFO, warning, 0", "INFO, info, 1", "INFO, never, 0"})
  void followsTheSeverityOfFindings(Severity severity, String failOn, int code) {
    assertThat(check(finding(severity), "--fail-on", failOn).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"ERROR, 1", "WARNING, 1", "INFO, 0"})
  void failsFromWarningsOnUnlessSet(Severity severity, int code) {
    assertThat(check(finding(severity)).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"error", "never"})
  void ranksAnUnusableInputAboveFindings(String failOn) {
    assertThat(check(unusable(), "--fail-on", failOn).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--fail-on sometimes a.cost", "--format xml a.cost", "--samples 99 a.cost", "--samples many a.cost",
      "--nonsense a.cost", "--format json"})
  void rejectsACommandLineThatMakesNoSense(String arguments) {
    CommandLineRun run = CommandLineRun.of(("check " + arguments).split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("costdsl: ").hasLineCount(2);
  }

  @Test
  void rejectsAnUnknownCommandWithASuggestion() {
    CommandLineRun run = CommandLineRun.of("chekc", "a.cost");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("costdsl: there is no command chekc").contains("check");
  }

  @Test
  void showsTheUsageWithoutAnyCommand() {
    CommandLineRun run = CommandLineRun.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Usage: costdsl");
  }

  @Test
  void isCleanForHelpAndVersion() {
    assertThat(CommandLineRun.of("--help").code()).isZero();
    assertThat(CommandLineRun.of("--version")).satisfies(r -> {
      assertThat(r.code()).isZero();
      assertThat(r.out()).matches("(?s)costdsl \\d+\\.\\d+\\.\\d+\\S*\\R.*language 1\\.0\\R.*");
    });
  }

  @Test
  void rejectsAFolderWithoutCostFiles(@TempDir Path empty) {
    CommandLineRun run = CommandLineRun.of("check", empty.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no .cost file in " + empty);
  }

  @Test
  void rejectsAFileThatIsNotThere(@TempDir Path folder) {
    String missing = folder.resolve("missing.cost").toString();
    assertThat(CommandLineRun.of("check", "--fail-on", "never", missing).code()).isEqualTo(2);
    assertThat(CommandLineRun.of("test", missing).code()).isEqualTo(2);
    assertThat(CommandLineRun.of("estimate", missing)).satisfies(r -> {
      assertThat(r.code()).isEqualTo(2);
      assertThat(r.out()).isEmpty();
      assertThat(r.err()).contains("does not exist").contains("missing.cost cannot be used as it stands");
    });
  }

  @Test
  void reportsAFaultOfTheToolInOneLine() {
    Pipeline broken = (settings, paths) -> {
      throw new IllegalStateException("unforeseen\u001B[2J");
    };
    CommandLineRun run = CommandLineRun.with(broken, Terminal.NONE, "check", "a.cost");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).hasLineCount(1).startsWith("costdsl: fault of the tool: ").contains("unforeseen<U+001B>[2J")
        .contains("please report it").doesNotContain("\tat ");
    CommandLineRun debug = CommandLineRun.with(broken, Terminal.NONE, "check", "--debug", "a.cost");
    assertThat(debug.code()).isEqualTo(3);
    assertThat(debug.err()).contains("\tat ");
  }

  @Test
  void reportsAnExhaustedStackAsAFault() {
    Pipeline bottomless = (settings, paths) -> {
      throw new StackOverflowError("too deep");
    };
    assertThat(CommandLineRun.with(bottomless, Terminal.NONE, "check", "a.cost").code()).isEqualTo(3);
  }

  @Test
  void blamesTheInputIfAFolderCannotBeRead() {
    Pipeline locked = (settings, paths) -> {
      throw new UncheckedIOException(new IOException("secret: permission denied"));
    };
    CommandLineRun run = CommandLineRun.with(locked, Terminal.NONE, "check", "secret");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("costdsl: cannot read secret: permission denied" + System.lineSeparator());
  }

  private static CommandLineRun check(FileResult file, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    arguments[1] = "a.cost";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandLineRun.with((settings, paths) -> new AnalysisResult(List.of(file)), Terminal.NONE, arguments);
  }

  private static FileResult finding(Severity severity) {
    Side side = new Side("stated", "1 USD");
    Finding finding = new Finding("a/b", severity, PLACE, "x", "message", side, side, "reason", Optional.empty(),
        OptionalDouble.empty(), List.of(), List.of());
    return new FileResult("a.cost", "x", List.of(), Optional.empty(), List.of(finding), List.of());
  }

  private static FileResult unusable() {
    LanguageIssue issue = new LanguageIssue(new IssueCode("a/b"), Severity.ERROR, PLACE, "message", List.of(), Optional.empty());
    return new FileResult("a.cost", "x", List.of(issue), Optional.empty(), finding(Severity.ERROR).findings(), List.of());
  }
}
