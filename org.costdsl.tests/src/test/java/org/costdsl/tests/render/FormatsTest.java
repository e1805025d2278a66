package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.FailOn;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.render.CheckRenderer;
import org.costdsl.lang.render.GitHubRenderer;
import org.costdsl.lang.render.JUnitRenderer;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.lang.render.MarkdownRenderer;
import org.costdsl.lang.render.RuleSheet;
import org.costdsl.lang.render.SarifRenderer;
import org.costdsl.lang.render.SarifTool;
import org.costdsl.lang.rule.RuleCatalogue;
import org.costdsl.lang.uncertainty.Verdict;
import org.costdsl.tests.Analysed;
import org.costdsl.tests.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The formats for other programs: valid after their schemas, whatever the files say. */
final class FormatsTest {

  private static final Path FOLDER = Path.of("");
  private static AnalysisResult examples;

  @BeforeAll
  static void analyse() {
    examples = Analysed.files(Repository.file("examples"));
  }

  /** Results of all kinds: real ones, one of everything, text that tries to break out, and nothing. */
  private static Stream<AnalysisResult> results() {
    FileResult silent = new FileResult("quiet.cost", "", List.of(), Optional.empty(), List.of(), List.of());
    return Stream.of(examples, Sample.everything(), HostileTextTest.hostile(), new AnalysisResult(List.of(silent)));
  }

  @Test
  void sarifIsValid() throws Exception {
    for (AnalysisResult result : results().toList()) {
      Schemas.assertSarif(sarif(SarifTool.of(RuleCatalogue.standard())).render(result));
    }
  }

  @Test
  void jsonIsValid() throws Exception {
    for (AnalysisResult result : results().toList()) {
      Schemas.assertOwn("check-1.schema.json", new JsonRenderer().render(result));
    }
  }

  @ParameterizedTest
  @EnumSource(FailOn.class)
  void jUnitIsValidAndItsCountsAreTrue(FailOn failOn) throws Exception {
    for (AnalysisResult result : results().toList()) {
      String text = new JUnitRenderer(failOn).render(result);
      Schemas.assertJUnit(text);
      assertThat(text).contains("tests=\"" + count(text, "<testcase ") + "\" errors=\"" + count(text, "<error ") + "\" skipped=\""
          + count(text, "<skipped ") + "\" failures=\"" + count(text, "<failure ") + "\"");
    }
  }

  @Test
  void annotationsParse() {
    for (AnalysisResult result : results().toList()) {
      List<String> lines = new GitHubRenderer().render(result).lines().toList();
      long messages = result.files().stream().mapToLong(f -> f.issues().size() + f.findings().size()).sum();
      assertThat(lines).hasSize((int) messages + 1);
      assertThat(lines.subList(0, lines.size() - 1)).allSatisfy(line -> {
        WorkflowCommand command = WorkflowCommand.in(line).orElseThrow();
        assertThat(command.name()).isIn("error", "warning", "notice");
        assertThat(command.properties()).containsKeys("file", "line", "endLine", "title");
        assertThat(command.message()).isNotBlank();
      });
    }
  }

  @Test
  void anAnnotationSaysWhatTheFileSays() {
    String line = new GitHubRenderer().render(Sample.everything()).lines().skip(1).findFirst().orElseThrow();
    WorkflowCommand command = WorkflowCommand.in(line).orElseThrow();
    assertThat(command.name()).isEqualTo("warning");
    assertThat(command.properties()).containsEntry("file", Sample.FILE).containsEntry("line", "5").containsEntry("col", "7")
        .containsEntry("title", "claim/scope-mismatch");
    assertThat(command.message()).startsWith("five_million is presented as all, but covers only v3\ncovered: v3.cost = 5.576M USD\n");
  }

  static Stream<Arguments> renderers() {
    RuleSheet rule = new RuleSheet("claim/scope-mismatch", "A figure presented as more than it covers", Severity.WARNING, "scope",
        List.of(), List.of(), "# Title\n\n## What it finds\nMore than\nit covers.\n\n## Why\nSo.\n");
    SarifTool tool = new SarifTool("1.2.3", List.of(rule), Optional.of("https://example.org/rules/"));
    return Stream.of(Arguments.of("everything.sarif", sarif(tool)),
        Arguments.of("everything.junit.xml", new JUnitRenderer(FailOn.WARNING)),
        Arguments.of("everything.github.txt", new GitHubRenderer()), Arguments.of("everything.md", new MarkdownRenderer()));
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void eachFormatWritesOneOfEverything(String name, CheckRenderer renderer) {
    Golden.check(name, renderer.render(Sample.everything()));
  }

  @Test
  void sarifNamesFilesAsSeenFromTheCheckout() throws Exception {
    Path root = Path.of("/a/check out");
    String below = uri(new SarifRenderer(new SarifTool("1", List.of(), Optional.empty()), root), "/a/check out/a b/100%,ä.cost");
    assertThat(below).isEqualTo("a%20b/100%25,%C3%A4.cost");
    String beside = uri(new SarifRenderer(new SarifTool("1", List.of(), Optional.empty()), root), "/b/other/a.cost");
    assertThat(beside).isEqualTo("file:///b/other/a.cost");
  }

  @Test
  void sarifCarriesAReplacementAsAFix() throws Exception {
    LanguageIssue issue = new LanguageIssue(new IssueCode("name/unknown"), Severity.ERROR, Sample.place(3, 2, 6), "no rentl",
        List.of(), Optional.of("write `rental`"), Optional.of("rental"));
    String text = sarif(new SarifTool("1", List.of(), Optional.empty()))
        .render(new AnalysisResult(List.of(Sample.file(List.of(issue), List.of(), List.of()))));
    Schemas.assertSarif(text);
    JsonNode replacement = new JsonMapper().readTree(text).at("/runs/0/results/0/fixes/0/artifactChanges/0/replacements/0");
    assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo("rental");
    assertThat(replacement.at("/deletedRegion/startLine").asInt()).isEqualTo(3);
  }

  @Test
  void nothingInMarkdownActsThatAFileSays() {
    FileResult file = new FileResult("<img src=x>.cost", "", List.of(), Optional.empty(),
        List.of(Sample.finding("a/b", Severity.INFO, OptionalDouble.empty(), 0)), List.of());
    String head = new MarkdownRenderer().file(file);
    assertThat(head).contains("\\<img src=x\\>\\.cost");
    FileResult claims = Sample.file(List.of(), List.of(), List.of(),
        Sample.claim("c", 1, Verdict.UNDECIDED, "a|b @all [x](http://y) `z` <script>"));
    assertThat(new MarkdownRenderer().file(claims))
        .contains("a\\|b @<!-- -->all \\[x\\](http://y) \\`z\\` \\<script\\>");
  }

  private static CheckRenderer sarif(SarifTool tool) {
    return new SarifRenderer(tool, FOLDER);
  }

  private static String uri(CheckRenderer renderer, String file) throws Exception {
    Finding finding = Sample.finding("a/b", Severity.INFO, OptionalDouble.empty(), 0);
    SourceRange place = new SourceRange(file, 1, 1, 1, 2, 0, 1);
    Finding moved = new Finding(finding.rule(), finding.severity(), place, finding.subject(),
        finding.message(), finding.left(), finding.right(), finding.constraint(), finding.remedy(), finding.probability(),
        finding.evidence(), List.of());
    String text = renderer.render(new AnalysisResult(
        List.of(new FileResult(file, "", List.of(), Optional.empty(), List.of(moved), List.of()))));
    Schemas.assertSarif(text);
    return new JsonMapper().readTree(text).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText();
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
