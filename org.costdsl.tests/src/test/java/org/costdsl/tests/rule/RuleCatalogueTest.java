package org.costdsl.tests.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.lang.rule.RulePage;
import org.costdsl.lang.rule.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is four files that belong together: condition, page, and two examples. */
class RuleCatalogueTest {

  private static final List<String> KINDS = List.of("physics", "arithmetic", "scope", "economics", "evidence", "sharing", "time");
  private static final List<String> SECTIONS = List.of("## What it finds", "## Why it matters", "## How it is worked out",
      "## A real example", "## How to fix it", "## How to accept it");
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");
  private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])\\d[\\d_.]*");
  private static final Pattern REPORTED = Pattern.compile("findings\\.report\\(\"([^\"]+)\"");
  private static final Pattern THRESHOLD = Pattern.compile("thresholds\\.of\\(\"([^\"]+)\", \"([^\"]+)\"\\)");
  private static final int LONGEST_PAGE = 60;

  static Stream<String> rules() {
    return RuleFolders.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasItsFourFilesAndNoOthers(String rule) throws IOException {
    String name = RuleFolders.name(rule);
    try (Stream<Path> files = Files.list(RuleFolders.file(rule, ""))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(name + ".drl", name + ".md", "fires.cost", "silent.cost");
    }
  }

  @Test
  void theCompiledRulesAreTheFolders() {
    assertThat(RuleCatalogue.standard().rules()).extracting(RulePage::id).isNotEmpty()
        .containsExactlyElementsOf(RuleFolders.ids());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theConditionsBearTheIdAndReportIt(String rule) {
    String drl = RuleFolders.read(RuleFolders.drl(rule));
    List<String> names = RULE.matcher(drl).results().map(m -> m.group(1)).toList();
    assertThat(names).isNotEmpty().doesNotHaveDuplicates().allMatch(n -> n.equals(rule) || n.startsWith(rule + ": "));
    assertThat(names.get(0)).isEqualTo(rule);
    assertThat(REPORTED.matcher(drl).results().map(m -> m.group(1))).hasSameSizeAs(names).containsOnly(rule);
    assertThat(drl).startsWith("package org.costdsl.lang.rule.catalogue\n");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thresholdsStandOnThePageAndNotInTheCondition(String rule) {
    String drl = RuleFolders.read(RuleFolders.drl(rule));
    String code = STRING.matcher(drl.replaceAll("(?m)//.*$", "")).replaceAll("");
    assertThat(NUMBER.matcher(code).results().map(MatchResult::group)).allMatch(n -> n.equals("0") || n.equals("1"));
    List<String> used = THRESHOLD.matcher(drl).results().map(m -> m.group(1) + " " + m.group(2)).distinct().sorted().toList();
    List<String> declared = page(rule).thresholds().stream().map(t -> rule + " " + t.name()).sorted().toList();
    assertThat(used).isEqualTo(declared);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageIsComplete(String rule) {
    RulePage page = page(rule);
    assertThat(KINDS).contains(page.kind());
    assertThat(page.title()).isNotBlank();
    assertThat(page.text()).startsWith("# " + page.title() + "\n").contains(SECTIONS).contains("accept " + rule + " on ");
    assertThat(RuleFolders.read(RuleFolders.page(rule)).lines()).hasSizeLessThan(LONGEST_PAGE).allMatch(l -> l.length() <= 130);
    for (Threshold threshold : page.thresholds()) {
      assertThat(threshold.meaning()).isNotBlank();
      assertThat(threshold.inBaseUnits(threshold.value())).isPositive().isFinite();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatItExplainsIsARuleThatDoesNotExplainItBack(String rule) {
    for (String explained : page(rule).explains()) {
      assertThat(RuleFolders.ids()).contains(explained);
      assertThat(page(explained).explains()).doesNotContain(rule);
    }
  }

  @Test
  void anUnknownIdHasNoPage() {
    assertThat(RuleCatalogue.standard().rule("claim/no-such-rule")).isEmpty();
    assertThat(RuleCatalogue.standard().rule("../claim")).isEmpty();
    assertThat(RuleCatalogue.standard().rule("claim/scope-mismatch")).isPresent();
  }

  @Test
  void anIncompletePageIsNamed(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("money/odd/odd.md");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "---\ntitle: Odd\nseverity: warning\n---\n# Odd\n");
    assertThatThrownBy(() -> RuleCatalogue.in(folder).rules()).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("money/odd").hasMessageContaining("`kind`");
  }

  private static RulePage page(String rule) {
    return RuleCatalogue.standard().rule(rule).orElseThrow();
  }
}
