package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.render.TextRenderer;
import org.costdsl.lang.render.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextRendererTest {

  private static final TextStyle PLAIN = TextStyle.plain();

  @Test
  void showsOneOfEverything() {
    Golden.check("everything.txt", new TextRenderer(PLAIN).render(Sample.everything()));
  }

  @Test
  void breaksLongTextOnANarrowPage() {
    Golden.check("narrow.txt", new TextRenderer(new TextStyle(false, false, 60)).render(Sample.everything()));
  }

  @Test
  void coloursOnlyAddSequences() {
    String coloured = new TextRenderer(new TextStyle(true, false, TextStyle.DEFAULT_WIDTH)).render(Sample.everything());
    assertThat(coloured).contains("\u001B[1;31merror[dimension/mismatch]\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(new TextRenderer(PLAIN).render(Sample.everything()));
  }

  @Test
  void saysSoWhereNothingIsFound() {
    AnalysisResult clean = new AnalysisResult(List.of(Sample.file(List.of(), List.of(), List.of())));
    assertThat(new TextRenderer(PLAIN).render(clean)).isEqualTo("1 file checked: nothing found\n");
  }

  @ParameterizedTest
  @CsvSource({"0.93, violated with probability 93%", "0.9951, violated with probability over 99%",
      "0.004, violated with probability under 1%"})
  void namesAProbabilityThatIsNotOne(double probability, String words) {
    String text = findingText(Sample.finding("a/b", Severity.INFO, OptionalDouble.of(probability), 0));
    assertThat(text).contains("= certainty  " + words + "\n");
  }

  @Test
  void keepsSilentAboutCertainty() {
    assertThat(findingText(Sample.finding("a/b", Severity.INFO, OptionalDouble.of(1), 0))).doesNotContain("probability");
    assertThat(findingText(Sample.finding("a/b", Severity.INFO, OptionalDouble.empty(), 0))).doesNotContain("probability");
  }

  @Test
  void listsSixInputsAndCountsTheOthers() {
    String six = findingText(Sample.finding("a/b", Severity.INFO, OptionalDouble.empty(), 6));
    assertThat(six).contains("v3.input_6").doesNotContain("more:");
    String seven = findingText(Sample.finding("a/b", Severity.INFO, OptionalDouble.empty(), 7));
    assertThat(seven).doesNotContain("v3.input_7").contains("+1 more: costdsl explain press/story.cost five_million\n");
  }

  @Test
  void showsOnlyIssuesWhereOnlyTheyCount() {
    assertThat(new TextRenderer(PLAIN).issues(Sample.everything())).startsWith("error[dimension/mismatch]: ")
        .doesNotContain("scope-mismatch").doesNotContain("claims in");
  }

  private static String findingText(Finding finding) {
    return new TextRenderer(PLAIN).render(new AnalysisResult(List.of(Sample.file(List.of(), List.of(finding), List.of()))));
  }
}
