package org.costdsl.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.validation.IssueData;
import org.junit.jupiter.api.Test;

/** Where issues are shown, and what they carry. */
class IssuePlacesTest {

  @Test
  void linesEndWithEitherLineBreak() {
    String unix = "pool p {\n  life: 3 kWh\n  PUE: \"x\n}\n";
    String windows = unix.replace("\n", "\r\n");
    List<LanguageIssue> expected = Checked.issues(unix);
    assertThat(expected).extracting(i -> i.place().line() + ":" + i.place().column()).containsExactly("2:9", "3:8");
    assertThat(Checked.issues(windows)).extracting(i -> i.place().line() + ":" + i.place().column())
        .containsExactly("2:9", "3:8");
  }

  @Test
  void aRangeOverSeveralLinesEndsInItsLastLine() {
    String text = "let a = 3 USD +\n  (4 kWh +\n  5 kWh)\n";
    assertThat(Checked.issues(text)).extracting(LanguageIssue::place).containsExactly(
        new SourceRange("test.cost", 2, 3, 3, 9, 18, 17));
  }

  @Test
  void theReplacementStandsForTheMarkedText() {
    String text = "pool p { electricity: 0,08 USD / kWh  site_power: 5 MWh }";
    String mended = text;
    List<LanguageIssue> issues = Checked.issues(text);
    for (int i = issues.size() - 1; i >= 0; i--) {
      SourceRange place = issues.get(i).place();
      String fix = issues.get(i).fix().orElseThrow();
      String replacement = fix.substring(fix.indexOf("write `") + 7, fix.length() - 1);
      mended = mended.substring(0, place.offset()) + replacement + mended.substring(place.offset() + place.length());
    }
    assertThat(mended).isEqualTo("pool p { electricity: 0.08 USD / kWh  site_power: 5 MW }");
    assertThat(Checked.issues(mended)).isEmpty();
  }

  @Test
  void dataSurvivesItsEncoding() {
    IssueData data = new IssueData(Optional.of("5M USD"), Optional.of("write it so"), List.of(" a  b", "c = d"));
    assertThat(IssueData.of(data.encoded())).isEqualTo(data);
    assertThat(IssueData.of(null)).isEqualTo(IssueData.NONE);
    assertThat(IssueData.of(new String[] {"of another origin"})).isEqualTo(IssueData.NONE);
  }

  @Test
  void theFixIsTheAdviceElseTheReplacement() {
    assertThat(IssueData.advise("divide by devices").fix()).contains("divide by devices");
    assertThat(IssueData.write("x").fix()).contains("write `x`");
    assertThat(IssueData.write("").fix()).contains("delete it");
    assertThat(IssueData.NONE.fix()).isEmpty();
  }
}
