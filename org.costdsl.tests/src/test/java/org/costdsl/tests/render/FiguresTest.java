package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.render.EstimateRenderer;
import org.costdsl.lang.render.ExplainRenderer;
import org.costdsl.lang.render.TextStyle;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FiguresTest {

  private static final FileResult FILE = withoutFindings(
      "language 1.0",
      "currency USD",
      "as of 2025-01-01",
      "source report \"The report\" { tier: primary }",
      "source paper \"The newspaper\" { tier: press  cites: report }",
      "staff team { headcount: 10  pay: 100k USD / person / year @report  loaded: 1.2 to 1.3  period: 2 years }",
      "staff unpaid { headcount: 10  pay: unknown  loaded: 1  period: 1 year }",
      "let twice = team.cost + team.cost",
      "claim cheap { source: paper  states: team.cost is under 1M USD }",
      "claim feeling { source: paper  opinion: \"no amount\" }");

  @Test
  void listsComputedFigures() {
    Golden.check("estimate.txt", estimate(false));
  }

  @Test
  void listsInputsOnDemand() {
    assertThat(estimate(true)).containsPattern("(?m)^team\\.pay +100k USD / person / year +given: The report$");
    assertThat(estimate(false)).doesNotContain("team.pay");
  }

  @Test
  void leavesTheMedianOfABoundOpen() {
    assertThat(estimate(true)).containsPattern("(?m)^unpaid\\.cost {5,}at least 0 USD; unknown: unpaid.pay +\\S");
  }

  @Test
  void explainsAFigureDownToItsSources() {
    Golden.check("explain-figure.txt", explain("twice", false));
  }

  @Test
  void explainsAClaim() {
    Golden.check("explain-claim.txt", explain("cheap", false));
  }

  @Test
  void drawsWithAsciiOnDemand() {
    String ascii = explain("twice", true);
    assertThat(ascii).contains("|- ").contains("`- ");
    String drawn = ascii.replace("|- ", "├─ ").replace("`- ", "└─ ").replace("|  ", "│  ");
    assertThat(drawn).isEqualTo(explain("twice", false));
  }

  @Test
  void explainsADeclarationByItsFigures() {
    assertThat(explain("team", false)).startsWith("team (staff)\n").contains("team.cost")
        .contains("how one came about: costdsl explain ").endsWith(" team.cost\n");
  }

  @Test
  void explainsAnOpinionWithoutATree() {
    assertThat(explain("feeling", false)).startsWith("feeling: not checkable\n").contains("no amount").doesNotContain("└─");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "team.nothing", "", ".", "team."})
  void explainsNothingThatIsNotThere(String name) {
    assertThat(new ExplainRenderer(TextStyle.plain()).render(FILE, name)).isEmpty();
  }

  /** What the rules say of the file is not what is tested here, and grows with the catalogue. */
  private static FileResult withoutFindings(String... lines) {
    FileResult result = Analysed.text(lines);
    return new FileResult(result.file(), result.text(), result.issues(), result.report(), List.of(), List.of());
  }

  private static String estimate(boolean all) {
    return new EstimateRenderer(TextStyle.plain(), all).render(FILE.report().orElseThrow());
  }

  private static String explain(String name, boolean ascii) {
    TextStyle style = new TextStyle(false, ascii, TextStyle.DEFAULT_WIDTH);
    return new ExplainRenderer(style).render(FILE, name).orElseThrow().replace(FILE.file(), "test.cost");
  }
}
