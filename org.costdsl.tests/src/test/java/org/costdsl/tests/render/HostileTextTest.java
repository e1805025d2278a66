package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.Evidence;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Finding.Side;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.ExpectationResult;
import org.costdsl.lang.render.ExplainRenderer;
import org.costdsl.lang.render.JsonRenderer;
import org.costdsl.lang.render.RuleSheet;
import org.costdsl.lang.render.RulesRenderer;
import org.costdsl.lang.render.SafeText;
import org.costdsl.lang.render.TestRenderer;
import org.costdsl.lang.render.TextRenderer;
import org.costdsl.lang.render.TextStyle;
import org.costdsl.lang.uncertainty.Verdict;
import org.junit.jupiter.api.Test;

/** A file shared by mail must not drive the terminal of the one who checks it. */
final class HostileTextTest {

  /** Sets the window title, clears the screen, the same with C1 controls, turns the direction of writing, breaks the line. */
  private static final String EVIL = "a\u001B]0;title\u0007\u001B[2J\u009B31m\u202Eb\u2066\u2028c\nerror[fake/error]: x"
      + "\r\td\u0000";
  private static final SourceRange PLACE = new SourceRange(EVIL, 1, 1, 1, 2, 0, 1);

  @Test
  void neverReachesTheScreenInACheck() {
    String text = new TextRenderer(TextStyle.plain()).render(hostile());
    assertHarmless(text);
    assertThat(text).contains("<U+001B>]0;title<U+0007>")
        .contains("<U+009B>31m<U+202E>b<U+2066><U+2028>c error[fake/error]");
    assertThat(text.lines()).noneMatch(l -> l.startsWith("error[fake/error]"));
  }

  /** Text that tries to act wherever a file's text can get. */
  static AnalysisResult hostile() {
    Finding inner = finding(List.of());
    LanguageIssue issue = new LanguageIssue(new IssueCode("a/b"), Severity.ERROR, PLACE, EVIL, List.of(EVIL), Optional.of(EVIL));
    FileResult claims = Sample.file(List.of(issue), List.of(finding(List.of(inner))), List.of(Sample.accepted()),
        Sample.claim(EVIL, 1, Verdict.UNDECIDED, EVIL));
    FileResult excerpt = new FileResult(EVIL, EVIL, List.of(issue), Optional.empty(), List.of(), List.of());
    return new AnalysisResult(List.of(claims, excerpt));
  }

  @Test
  void neverReachesTheScreenElsewhere() {
    FileResult file = Sample.file(List.of(), List.of(finding(List.of())), List.of(),
        Sample.claim("c", 1, Verdict.UNDECIDED, EVIL));
    assertHarmless(new ExplainRenderer(TextStyle.plain()).render(file, "c").orElseThrow());
    RuleSheet.Setting setting = new RuleSheet.Setting(EVIL, EVIL, EVIL);
    RuleSheet rule = new RuleSheet(EVIL, EVIL, Severity.INFO, EVIL, List.of(setting), List.of(EVIL), EVIL);
    assertHarmless(new RulesRenderer(TextStyle.plain()).list(List.of(rule)));
    assertHarmless(new RulesRenderer(TextStyle.plain()).page(rule));
    FileResult tried = Sample.tried(new ExpectationResult(EVIL, false, EVIL, PLACE));
    assertHarmless(new TestRenderer(TextStyle.plain()).render(new AnalysisResult(List.of(tried))));
  }

  /** In the log of a GitHub Actions job, a line that begins so after blanks of any kind is a command to the runner. */
  @Test
  void beginsNoLineWithACommandOfARunner() {
    String command = "word ::error::x \u00A0::set-output name=a::b  ::add-mask::c ";
    FileResult file = Sample.file(List.of(new LanguageIssue(new IssueCode("a/b"), Severity.ERROR, place("a.cost"), command.repeat(9),
        List.of(command.repeat(9)), Optional.of(command.repeat(9)))), List.of(commanded(command.repeat(9))), List.of(),
        Sample.claim("c", 1, Verdict.UNDECIDED, command.repeat(9)));
    for (int width = 40; width < 80; width++) {
      String text = new TextRenderer(new TextStyle(false, false, width)).render(new AnalysisResult(List.of(file)));
      assertThat(text.lines().map(l -> l.replaceFirst("^[\\s\\p{Z}]+", ""))).as("width " + width)
          .anyMatch(l -> l.contains("::error::x")).noneMatch(l -> l.startsWith("::"));
    }
  }

  private static Finding commanded(String text) {
    Side side = new Side("a", text);
    return new Finding("a/b", Severity.ERROR, place("a.cost"), "c", text, side, side, text, Optional.of(text), OptionalDouble.empty(),
        List.of(new Evidence("a", text, text, place("a.cost"))), List.of());
  }

  private static SourceRange place(String file) {
    return new SourceRange(file, 1, 1, 1, 2, 0, 1);
  }

  @Test
  void survivesInJsonAsEscapes() throws Exception {
    FileResult file = Sample.file(List.of(), List.of(finding(List.of())), List.of());
    String json = new JsonRenderer().render(new AnalysisResult(List.of(file)));
    assertHarmless(json);
    assertThat(new JsonMapper().readTree(json).at("/files/0/findings/0/message").asText()).isEqualTo(EVIL);
  }

  @Test
  void keepsOrdinaryTextAsItIs() {
    String ordinary = "“Größe” — 五百万 $5M 👍🏽 e\u0301";
    assertThat(SafeText.line(ordinary)).isEqualTo(ordinary);
  }

  private static Finding finding(List<Finding> consequences) {
    Side side = new Side(EVIL, EVIL);
    return new Finding(EVIL, Severity.ERROR, PLACE, "c", EVIL, side, side, EVIL, Optional.of(EVIL), OptionalDouble.empty(),
        List.of(new Evidence(EVIL, EVIL, EVIL, PLACE)), consequences);
  }

  private static void assertHarmless(String text) {
    assertThat(text).isNotEmpty();
    assertThat(text.codePoints().filter(HostileTextTest::acts)).as("acting characters").isEmpty();
  }

  private static boolean acts(int character) {
    return character != '\n' && (Character.isISOControl(character) || "\u202E\u2066\u2028".indexOf(character) >= 0);
  }
}
