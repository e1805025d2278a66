package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.render.TextRenderer;
import org.costdsl.lang.render.TextStyle;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

  private static final int WIDTH = 80;
  private static final String FILE = "a.cost";

  @Test
  void underlinesThePlace() {
    assertThat(shown("price: 12 USD", 1, 8, 1, 14)).containsExactly("1 | price: 12 USD", "  |        ^^^^^^");
  }

  @Test
  void opensTabsUp() {
    assertThat(shown("\tab\tprice", 1, 5, 1, 10)).containsExactly("1 |     ab  price", "  |         ^^^^^");
  }

  @Test
  void countsWideCharactersTwice() {
    assertThat(shown("名前 = 五 USD", 1, 6, 1, 7)).containsExactly("1 | 名前 = 五 USD", "  |        ^^");
  }

  @Test
  void countsCombiningCharactersNotAtAll() {
    assertThat(shown("e\u0301e\u0301 x", 1, 6, 1, 7)).containsExactly("1 | e\u0301e\u0301 x", "  |    ^");
  }

  @Test
  void makesControlCharactersVisible() {
    assertThat(shown("a\u001B[31mb c", 1, 9, 1, 10)).containsExactly("1 | a<U+001B>[31mb c", "  |                ^");
  }

  @Test
  void pointsBehindTheEndOfALine() {
    assertThat(shown("run v3 {", 1, 9, 1, 9)).containsExactly("1 | run v3 {", "  |         ^");
  }

  @Test
  void underlinesTheFirstOfSeveralLines() {
    assertThat(shown("run v3 {\n  mfu: 1\n}", 1, 1, 3, 2)).containsExactly("1 | run v3 {", "  | ^^^^^^^^");
  }

  @Test
  void readsEveryKindOfLineEnd() {
    assertThat(shown("a\r\nb\rc\nfourth", 4, 1, 4, 7)).containsExactly("4 | fourth", "  | ^^^^^^");
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String line = "x".repeat(300) + "HERE" + "y".repeat(300);
    List<String> shown = shown(line, 1, 301, 1, 305);
    assertThat(shown.get(0)).startsWith("1 | …xxx").endsWith("yyy…").hasSize(WIDTH);
    assertThat(underlined(shown)).isEqualTo("HERE");
  }

  @Test
  void cutsNoWideCharacterInTwo() {
    List<String> shown = shown("五".repeat(200) + "HERE" + "五".repeat(200), 1, 201, 1, 205);
    assertThat(shown.get(0)).matches("1 \\| …? ?五+HERE五+…");
    int before = shown.get(0).indexOf("HERE");
    int columns = shown.get(0).substring(4, before).codePoints().map(c -> c == '五' ? 2 : 1).sum();
    assertThat(shown.get(1).indexOf('^') - 4).isEqualTo(columns);
  }

  @Test
  void showsNoLineOfAnotherFile() {
    assertThat(text("run v3 {", new SourceRange("library.cost", 1, 1, 1, 4, 0, 3))).contains("--> library.cost:1:1")
        .doesNotContain("run v3");
  }

  /** Whatever the line's length and the place in it: the underlined columns are the place's, and the page is not exceeded. */
  @Property(tries = 500, seed = "7")
  void underlinesExactlyThePlace(@ForAll @IntRange(min = 0, max = 400) int before,
      @ForAll @IntRange(min = 1, max = 30) int length, @ForAll @IntRange(min = 0, max = 400) int after) {
    String place = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123".substring(0, length);
    List<String> shown = shown("x".repeat(before) + place + "y".repeat(after), 1, before + 1, 1, before + 1 + length);
    assertThat(shown.get(0).length()).isLessThanOrEqualTo(WIDTH);
    assertThat(underlined(shown)).isEqualTo(place);
  }

  private static String underlined(List<String> shown) {
    return shown.get(0).substring(shown.get(1).indexOf('^'), shown.get(1).lastIndexOf('^') + 1);
  }

  private static List<String> shown(String text, int line, int column, int endLine, int endColumn) {
    List<String> lines = text(text, new SourceRange(FILE, line, column, endLine, endColumn, 0, 0)).lines().toList();
    return lines.subList(3, 5);
  }

  private static String text(String text, SourceRange place) {
    LanguageIssue issue = new LanguageIssue(new IssueCode("a/b"), Severity.ERROR, place, "message", List.of(), Optional.empty());
    FileResult file = new FileResult(FILE, text, List.of(issue), Optional.empty(), List.of(), List.of());
    return new TextRenderer(new TextStyle(false, false, WIDTH)).issues(new AnalysisResult(List.of(file)));
  }
}
