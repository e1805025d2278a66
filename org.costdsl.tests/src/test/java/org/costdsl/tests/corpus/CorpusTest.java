package org.costdsl.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.lang.rule.RulePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** True figures stay silent, false ones fire, each for its cause. */
class CorpusTest {

  private static final int LEAST_CASES = 20;
  private static final int FILES_PER_WARNING = 10;
  private static final double LEAST_CAUGHT = 0.95;
  private static final Pattern HEAD = Pattern.compile(
      "\\* Distorted: (.+?)\\* By: (.+?)\\* Pattern: (D\\d+(, D\\d+)*)\\s", Pattern.DOTALL);

  static Stream<Path> trueCases() {
    return Stream.concat(Corpus.trueCases().stream(), Corpus.unseenTrueCases().stream());
  }

  static Stream<Path> distortedCases() {
    return Stream.concat(Corpus.distortedCases().stream(), Corpus.unseenDistortedCases().stream());
  }

  @Test
  void bothHalvesAreLargeEnough() {
    assertThat(Corpus.trueCases()).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
    assertThat(Corpus.distortedCases()).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
  }

  @ParameterizedTest
  @MethodSource("trueCases")
  void aTrueCaseHasNoErrorAndAClaim(Path file) {
    FileResult result = Corpus.analysed(file);
    assertThat(result.findings()).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
    assertThat(result.unusable()).isFalse();
    assertThat(result.report().orElseThrow().claims()).isNotEmpty();
  }

  @Test
  void trueCasesHaveAtMostOneWarningInTenFiles() {
    assertThat(warnings(Corpus.trueCases())).hasSizeLessThanOrEqualTo(Corpus.trueCases().size() / FILES_PER_WARNING);
    assertThat(warnings(trueCases().toList())).hasSizeLessThanOrEqualTo((int) trueCases().count() / FILES_PER_WARNING);
  }

  private static List<Finding> warnings(List<Path> files) {
    return files.stream().flatMap(f -> Corpus.analysed(f).findings().stream())
        .filter(f -> f.severity() == Severity.WARNING).toList();
  }

  @ParameterizedTest
  @MethodSource("distortedCases")
  void aDistortedCaseSaysWhatWasDistortedByWhomAndNamesARule(Path file) {
    FileResult result = Corpus.analysed(file);
    Matcher head = HEAD.matcher(result.text());
    assertThat(head.find()).isTrue();
    assertThat(Corpus.expected(result)).isNotEmpty()
        .allSatisfy(e -> assertThat(RuleCatalogue.standard().rule(e.rule())).isPresent());
    assertThat(result.unusable()).isFalse();
  }

  @Test
  void distortedCasesAreCaughtByTheRuleThatNamesTheCause() {
    assertCaught(Corpus.distortedCases());
    assertCaught(distortedCases().toList());
  }

  private static void assertCaught(List<Path> files) {
    List<Path> missed = files.stream().filter(f -> !Corpus.isCaught(Corpus.analysed(f))).toList();
    assertThat((double) missed.size()).as("missed: " + missed).isLessThanOrEqualTo((1 - LEAST_CAUGHT) * files.size());
  }

  @Test
  void everyFindingOfTheCorpusExplainsItself() {
    assertThat(distortedCases().flatMap(f -> Corpus.analysed(f).findings().stream())
        .flatMap(Corpus::withConsequences)).allSatisfy(f -> {
          assertThat(f.message()).isNotBlank();
          assertThat(f.left().value()).isNotBlank();
          assertThat(f.right().value()).isNotBlank();
          assertThat(f.constraint()).isNotBlank();
          assertThat(f.message() + f.left() + f.right() + f.constraint() + f.remedy().orElse(""))
              .doesNotContain("null", "NaN", "[]");
        });
  }

  @Test
  void mostRulesHaveADistortedCase() {
    TreeSet<String> covered = new TreeSet<>();
    Corpus.distortedCases().forEach(f -> Corpus.expected(Corpus.analysed(f)).forEach(e -> covered.add(e.rule())));
    assertThat(covered).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
    assertThat(RuleCatalogue.standard().rules()).extracting(RulePage::id).containsAll(covered);
  }
}
