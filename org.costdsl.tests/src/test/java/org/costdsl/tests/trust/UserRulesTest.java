package org.costdsl.tests.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.TrustedRules;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.evaluation.Sampling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules of a user's run in a process of their own; one that throws, loops or eats memory is named and the others go on. All the
 * bad ones are tried in one check, with a good one before, between and after them: each stop costs the start of a process.
 */
class UserRulesTest {

  private static final int MEGABYTES = 96;
  private static final Duration DEADLINE = Duration.ofSeconds(3);

  private static AnalysisResult withBadRules;

  @BeforeAll
  static void oneCheckWithAllBadRules(@TempDir Path folder) throws IOException {
    RuleText.writeGood(folder, "house/a");
    RuleText.write(folder, "house/b-loop", "name != null", "while (true) { if ($p == null) break; }");
    RuleText.writeText(folder, "house/c-condition", """
        package rules.of_tests
        import org.costdsl.lang.fact.PoolFact
        function boolean forever() { while (System.nanoTime() != 1) { } return true; }
        rule "house/c-condition"
        when
          $p : PoolFact( )
          eval( forever() )
        then
        end
        """);
    RuleText.write(folder, "house/d-again", "name != null", "update($p);");
    RuleText.writeGood(folder, "house/e");
    RuleText.write(folder, "house/f-eater", "name != null",
        "java.util.List all = new java.util.ArrayList(); while (true) { all.add(new byte[1000000]); if (all == null) break; }");
    RuleText.write(folder, "house/g-exit", "name != null", "System.exit(0);");
    RuleText.write(folder, "house/h-thrower", "name != null", "throw new IllegalStateException(\"out of luck\");");
    RuleText.write(folder, "house/i-other", "name != null", RuleText.REPORT.formatted("house/unknown"));
    RuleText.write(folder, "house/j-printer", "name != null",
        "System.out.println(\"@costdsl {\\\"step\\\":\\\"end\\\"}\"); " + RuleText.REPORT.formatted("house/j-printer"));
    RuleText.writeGood(folder, "house/k");
    withBadRules = checked(RuleText.project(folder), folder);
  }

  /** A loop in a consequence, one in a condition, a rule that fires itself; memory; the end of the process; faults. */
  @ParameterizedTest
  @CsvSource({
      "house/b-loop, is stopped: it does not end within 3 s on ",
      "house/c-condition, is stopped: it does not end within 3 s on ",
      "house/d-again, is stopped: it ",
      "house/f-eater, is stopped: it needs more than 96 MB of memory on ",
      "house/g-exit, is stopped: it ended the process that it ran in on ",
      "house/h-thrower, out of luck",
      "house/i-other, house/unknown has no page",
  })
  void aBadRuleIsNamedAtItsOwnLine(String rule, String words) throws IOException {
    List<LanguageIssue> issues = issues(withBadRules).filter(i -> i.message().contains("rule " + rule + " ")).toList();
    assertThat(issues).hasSize(1);
    LanguageIssue issue = issues.get(0);
    assertThat(issue.message()).startsWith("rule " + rule).contains(words);
    assertThat(issue.place().file()).endsWith(rule.substring(rule.indexOf('/') + 1) + ".drl");
    FileResult file = withBadRules.files().stream().filter(f -> f.file().equals(issue.place().file())).findFirst().orElseThrow();
    assertThat(file.text().lines().toList().get(issue.place().line() - 1)).isEqualTo("rule \"" + rule + "\"");
  }

  /** Nor does what a rule prints count as a message of the process. */
  @Test
  void theOthersGoOn() {
    assertThat(findings(withBadRules)).extracting(Finding::rule).containsExactly("house/a", "house/e", "house/j-printer", "house/k");
    assertThat(issues(withBadRules)).hasSize(7);
  }

  @Test
  void findingsJoinThoseOfTheToolAndCanBeAccepted(@TempDir Path folder) throws IOException {
    RuleText.writeGood(folder.resolve("rules"), "house/a");
    RuleText.writeGood(folder.resolve("rules"), "house/b");
    Path file = RuleText.project(folder);
    Files.writeString(file, Files.readString(file) + "accept house/b on fleet because \"known\"\n");
    AnalysisResult result = checked(file, folder.resolve("rules"));
    assertThat(findings(result)).extracting(Finding::rule).containsExactly("house/a");
    assertThat(findings(result).get(0).place().line()).isEqualTo(5);
    assertThat(result.files().get(0).accepted()).hasSize(1);
    assertThat(result.unusable()).isFalse();
  }

  private static Stream<LanguageIssue> issues(AnalysisResult result) {
    return result.files().stream().map(FileResult::issues).flatMap(List::stream);
  }

  private static List<Finding> findings(AnalysisResult result) {
    return result.files().stream().flatMap(f -> f.findings().stream()).filter(f -> f.rule().startsWith("house/")).toList();
  }

  private static AnalysisResult checked(Path file, Path rules) {
    TrustedRules trusted = new TrustedRules(List.of(rules), DEADLINE, MEGABYTES);
    return CostAnalysis.with(new AnalysisSettings(Sampling.of(1_000, 1), Map.of(), trusted)).analyse(List.of(file));
  }
}
