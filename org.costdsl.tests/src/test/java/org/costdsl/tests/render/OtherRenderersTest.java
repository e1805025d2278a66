package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.ExpectationResult;
import org.costdsl.lang.render.RuleSheet;
import org.costdsl.lang.render.RulesRenderer;
import org.costdsl.lang.render.TestRenderer;
import org.costdsl.lang.render.TextStyle;
import org.junit.jupiter.api.Test;

final class OtherRenderersTest {

  @Test
  void saysWhichExpectationFailsAndWhy() {
    String text = tests(new ExpectationResult("v3.cost = 5M USD", false, "v3.cost is 6M USD", Sample.place(2, 1, 1)),
        new ExpectationResult("v3.device_hours > 0", true, "", Sample.place(3, 1, 1)));
    assertThat(text).isEqualTo("""
        press/story.cost
          FAIL  line 2  v3.cost = 5M USD, but v3.cost is 6M USD
          pass  line 3  v3.device_hours > 0

        1 passed, 1 failed
        """);
  }

  @Test
  void saysSoWhereNothingIsExpected() {
    assertThat(tests()).startsWith("no expectations found");
  }

  @Test
  void listsRulesInColumns() {
    List<RuleSheet> rules = List.of(rule("a/long-name", Severity.WARNING), rule("b/c", Severity.ERROR));
    String text = new RulesRenderer(TextStyle.plain()).list(rules);
    assertThat(text).isEqualTo("""
        a/long-name  warning  physics  What it finds
        b/c          error    physics  What it finds
        2 rules; costdsl rules show ID gives a rule's page
        """);
  }

  @Test
  void showsARulesPage() {
    assertThat(new RulesRenderer(TextStyle.plain()).page(rule("a/b", Severity.ERROR))).isEqualTo("""
        a/b: What it finds
        error, physics
        thresholds
          most  1.02 USD  above it, the rule fires
        explains c/d

        # Page
            indented
        """);
  }

  private static RuleSheet rule(String id, Severity severity) {
    RuleSheet.Setting most = new RuleSheet.Setting("most", "1.02 USD", "above it, the rule fires");
    return new RuleSheet(id, "What it finds", severity, "physics", List.of(most), List.of("c/d"), "\n# Page\n    indented\n");
  }

  private static String tests(ExpectationResult... expectations) {
    return new TestRenderer(TextStyle.plain()).render(new AnalysisResult(List.of(Sample.tried(expectations))));
  }
}
