package org.costdsl.tests.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule's own files: `fires.cost` gives exactly what stands beside its lines, `silent.cost` nothing of the rule. */
class RuleFixturesTest {

  private static final Pattern EXPECTED = Pattern.compile("// expect: (\\S+) (\\S+)$");

  /** A finding as a fixture writes it. */
  private record Expected(int line, String rule, String severity) {
  }

  static Stream<String> rules() {
    return RuleFolders.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void firesAsExpected(String rule) {
    Path file = RuleFolders.file(rule, "fires.cost");
    FileResult result = analysed(file);
    List<Expected> expected = expected(RuleFolders.read(file));
    List<Expected> found = result.findings().stream().map(RuleFixturesTest::found).toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found).extracting(Expected::rule).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isSilent(String rule) {
    Path file = RuleFolders.file(rule, "silent.cost");
    FileResult result = analysed(file);
    assertThat(RuleFolders.read(file)).doesNotContain("// expect:");
    assertThat(withConsequences(result.findings())).extracting(Finding::rule).doesNotContain(rule);
  }

  private static FileResult analysed(Path file) {
    FileResult result = Analysed.files(file).files().get(0);
    List<LanguageIssue> errors = result.issues().stream().filter(i -> i.severity() == Severity.ERROR).toList();
    assertThat(errors).isEmpty();
    return result;
  }

  private static List<Expected> expected(String text) {
    List<Expected> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECTED.matcher(lines.get(i));
      if (matcher.find()) {
        expected.add(new Expected(i + 1, matcher.group(1), matcher.group(2)));
      }
    }
    return expected;
  }

  private static Expected found(Finding finding) {
    return new Expected(finding.place().line(), finding.rule(), finding.severity().word());
  }

  private static List<Finding> withConsequences(List<Finding> findings) {
    return findings.stream().flatMap(f -> Stream.concat(Stream.of(f), withConsequences(f.consequences()).stream())).toList();
  }
}
