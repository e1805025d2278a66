package org.costdsl.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of texts that are wrong, word for word, and that nothing is said of texts that are right. */
class MessagesTest {

  static Stream<GoldenCases.Case> cases() {
    return Stream.of("syntax", "numbers", "units", "dimensions", "properties", "names", "money", "dates", "cycles", "accept",
        "broken").flatMap(file -> GoldenCases.read(file + ".txt").stream());
  }

  static Stream<GoldenCases.Case> traps() {
    return GoldenCases.read("traps.txt").stream();
  }

  static Stream<GoldenCases.Case> broken() {
    return GoldenCases.read("broken.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theMessagesAreAsWritten(GoldenCases.Case example) {
    assertThat(Checked.render(Checked.issues(example.text()))).isEqualTo(example.expected());
  }

  @Test
  void noCaseIsLost() {
    assertThat(cases()).hasSizeGreaterThan(120);
    assertThat(broken()).hasSize(31);
  }

  @ParameterizedTest
  @MethodSource("traps")
  void theTrapsOfTheLanguageAreRead(GoldenCases.Case trap) {
    assertThat(Checked.issues(trap.text())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenDeclarationIsToldOfWhereItIsBroken(GoldenCases.Case broken) {
    int next = broken.text().indexOf("pool q ");
    assertThat(Checked.issues(broken.text())).isNotEmpty()
        .allSatisfy(i -> assertThat(i.place().offset() + i.place().length()).as(i.message()).isLessThanOrEqualTo(next));
  }

  @Test
  void theFlagshipHasNoIssue() {
    assertThat(Checked.render(Checked.issues(GoldenCases.content("flagship.cost")))).isEmpty();
  }

  @Test
  void twelveMistakesGiveTwelveMessages() {
    List<LanguageIssue> issues = Checked.issues(GoldenCases.content("twelve-mistakes.cost"));
    assertThat(issues).hasSize(12);
    assertThat(Checked.render(issues)).isEqualTo(GoldenCases.content("twelve-mistakes.txt"));
    assertThat(issues).filteredOn(i -> i.fix().isPresent()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF", "{", "}", "\"", "/*", "pool", "pool p {", "let x = ((((", "@", "¥", "\u0000",
      "a: b: c:",
      "claim c { states: is is is }", "fn f( = ", "expect", "accept", "scenario s { override", "rate 1 = 2 on 3", "as of",
      "import .*",
      "pool p { life: 9999999999999999999999e99999 years }", "let x = 1e400 USD", "\uD83D\uDE00"})
  void noTextBreaksTheChecks(String text) {
    assertThat(Checked.issues(text)).allSatisfy(i -> {
      assertThat(i.code().code()).doesNotStartWith("syntax/other");
      assertThat(i.place().offset()).isBetween(0, text.length());
    });
  }
}
