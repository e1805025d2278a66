package org.costdsl.tests.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.analysis.CostAnalysis;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.TrustedRules;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.evaluation.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a user's run in a process of their own; one that throws, loops or eats memory is named and the others go on. */
class UserRulesTest {

  private static final int MEGABYTES = 96;

  @Test
  void findingsJoinThoseOfTheToolAndCanBeAccepted(@TempDir Path folder) throws IOException {
    RuleText.writeGood(folder.resolve("rules"), "house/a");
    Path file = RuleText.project(folder);
    AnalysisResult result = checked(file, folder.resolve("rules"));
    assertThat(findings(result)).extracting(Finding::rule).containsExactly("house/a");
    assertThat(findings(result).get(0).place().line()).isEqualTo(5);
    Files.writeString(file, Files.readString(file) + "accept house/a on fleet because \"known\"\n");
    AnalysisResult accepted = checked(file, folder.resolve("rules"));
    assertThat(findings(accepted)).isEmpty();
    assertThat(accepted.files().get(0).accepted()).hasSize(1);
    assertThat(accepted.unusable()).isFalse();
  }

  @Test
  void aRuleThatLoopsInItsConsequenceEndsAtTheDeadlineAndIsNamed(@TempDir Path folder) throws IOException {
    RuleText.write(folder, "house/b-loop", "name != null", "while (true) { if ($p == null) break; }");
    assertStopped(folder, "rule house/b-loop is stopped: it does not end within 4 s on ");
  }

  @Test
  void aRuleThatLoopsInItsConditionIsNamedToo(@TempDir Path folder) throws IOException {
    RuleText.writeText(folder, "house/b-loop", """
        package rules.of_tests
        import org.costdsl.lang.fact.PoolFact
        function boolean forever() { while (System.nanoTime() != 1) { } return true; }
        rule "house/b-loop"
        when
          $p : PoolFact( )
          eval( forever() )
        then
        end
        """);
    assertStopped(folder, "rule house/b-loop is stopped: it does not end within 4 s on ");
  }

  @Test
  void aRuleThatFiresItselfForeverIsNamed(@TempDir Path folder) throws IOException {
    RuleText.write(folder, "house/b-loop", "name != null", "update($p);");
    assertStopped(folder, "rule house/b-loop is stopped: it ");
  }

  @Test
  void aRuleThatEatsMemoryIsStoppedAndNamed(@TempDir Path folder) throws IOException {
    RuleText.write(folder, "house/b-eater", "name != null",
        "java.util.List all = new java.util.ArrayList(); while (true) { all.add(new byte[1000000]); if (all == null) break; }");
    assertStopped(folder, "rule house/b-eater is stopped: it needs more than 96 MB of memory on ");
  }

  @Test
  void aRuleThatEndsTheProcessIsNamed(@TempDir Path folder) throws IOException {
    RuleText.write(folder, "house/b-exit", "name != null", "System.exit(0);");
    assertStopped(folder, "rule house/b-exit is stopped: it ended the process that it ran in on ");
  }

  @Test
  void aRuleThatThrowsIsNamedWithItsCause(@TempDir Path folder) throws IOException {
    RuleText.write(folder, "house/b-thrower", "name != null", "throw new IllegalStateException(\"out of luck\");");
    assertStopped(folder, "rule house/b-thrower fails on ", "out of luck");
  }

  @Test
  void whatARulePrintsIsNoMessage(@TempDir Path folder) throws IOException {
    RuleText.write(folder, "house/a", "name != null",
        "System.out.println(\"@costdsl {\\\"step\\\":\\\"end\\\"}\"); " + RuleText.REPORT.formatted("house/a"));
    assertThat(findings(checked(RuleText.project(folder), folder))).extracting(Finding::rule).containsExactly("house/a");
  }

  @Test
  void aReportWithoutAPageOfItsIdIsAFaultOfTheRule(@TempDir Path folder) throws IOException {
    RuleText.write(folder, "house/b-other", "name != null", RuleText.REPORT.formatted("house/unknown"));
    assertStopped(folder, "rule house/b-other fails on ", "house/unknown has no page");
  }

  /** One rule before and one after the bad one: both speak, and the bad one is named at its own line. */
  private static void assertStopped(Path folder, String... words) throws IOException {
    RuleText.writeGood(folder, "house/a");
    RuleText.writeGood(folder, "house/c");
    AnalysisResult result = checked(RuleText.project(folder), folder);
    assertThat(findings(result)).extracting(Finding::rule).containsExactly("house/a", "house/c");
    List<LanguageIssue> issues = result.files().stream().map(FileResult::issues).flatMap(List::stream).toList();
    assertThat(issues).hasSize(1);
    assertThat(issues.get(0).message()).contains(words);
    assertThat(issues.get(0).place().file()).endsWith(".drl");
    assertThat(Files.readAllLines(Path.of(issues.get(0).place().file())).get(issues.get(0).place().line() - 1)).startsWith("rule \"");
  }

  private static List<Finding> findings(AnalysisResult result) {
    return result.files().stream().flatMap(f -> f.findings().stream()).filter(f -> f.rule().startsWith("house/")).toList();
  }

  private static AnalysisResult checked(Path file, Path rules) {
    TrustedRules trusted = new TrustedRules(List.of(rules), Duration.ofSeconds(4), MEGABYTES);
    return CostAnalysis.with(new AnalysisSettings(Sampling.of(1_000, 1), Map.of(), trusted)).analyse(List.of(file));
  }
}
