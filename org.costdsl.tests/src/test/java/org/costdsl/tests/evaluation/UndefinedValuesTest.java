package org.costdsl.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.costdsl.tests.Analysed.figure;

import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas that come to nothing are named; so are ranges that cannot be, in whole or in part. */
class UndefinedValuesTest {

  private static final String CHIP = "accelerator card { TDP: 700 W / device }";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      let x = 1 / 0                                                  | it is infinite, because it divides by 0
      let a = 1 to 2; let x = 0 / (a - a)                            | it comes to 0 / 0, which is undefined
      let x = 1e308 * 1e308                                          | it is infinite
      let a = one of {0, 1}; let x = 5 / a                           | `x` = `5 / a` is undefined or infinite in
      let a = one of {0, 1}; let b = one of {0, 1}; let x = a / b    | `x` = `a / b` is undefined or infinite in
      let a = between 5 and 2                                        | `between 5 and 2` begins above where it ends
      let a = normal(1 USD, -1 USD)                                  | the standard deviation must be above 0, and is -1
      let a = beta(0, 1)                                             | alpha must be above 0, and is 0
      let a = normal(1 USD, 1 hour)                                  | unit
      staff team { headcount: 5 people  pay: between -5 and -2 USD / person / year } | `pay` is at least 0
      """)
  void theFormulaIsNamed(String text, String message) {
    assertThat(Analysed.text(text.split("; ")).issues()).anySatisfy(i -> {
      assertThat(i.severity()).isEqualTo(Severity.ERROR);
      assertThat(i.message()).contains(message);
    });
  }

  @Test
  void onlyTheFirstFormulaIsNamedNotWhatRestsOnIt() {
    assertThat(Analysed.text("let a = one of {0, 1}", "let x = 5 / a", "let y = x + 1", "let z = y * 2").issues())
        .filteredOn(i -> i.code().code().equals("evaluation/undefined")).hasSize(1);
  }

  @Test
  void dividingByWhatIsNeverExactlyZeroIsSound() {
    assertThat(Analysed.text("let a = normal(0, 1)", "let x = 1 / a").unusable()).isFalse();
    assertThat(Analysed.text("let a = one of {1, 2}", "let x = 1 / a").unusable()).isFalse();
  }

  @Test
  void aRangeThatIsCutByMoreThanOnePerCentIsAWarning() {
    assertThat(Analysed.text(CHIP, "pool p { devices: 10 of card  PUE: 0.9 to 1.5 }").issues()).filteredOn(i -> i.code().code().equals("value/truncated"))
        .singleElement().satisfies(i -> {
          assertThat(i.severity()).isEqualTo(Severity.WARNING);
          // Φ(−(ln 1.5 + ln 0.9) / (ln 1.5 − ln 0.9) · 1.645) = 0.167
          assertThat(i.message()).isEqualTo("17 % of this range lies outside what `p.PUE` can be, and is cut off");
        });
    assertThat(Analysed.text(CHIP, "pool p { devices: 10 of card  PUE: 1.1 to 1.5 }").issues())
        .noneMatch(i -> i.code().code().equals("value/truncated"));
  }

  @Test
  void whatIsCutOffIsNeverDrawn() {
    assertThat(figure(Analysed.report(CHIP, "pool p { devices: 10 of card  PUE: 0.9 to 1.5 }"), "p.PUE").estimate().quantile(0)).isGreaterThanOrEqualTo(1);
  }
}
