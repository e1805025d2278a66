package org.costdsl.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.costdsl.tests.Analysed.figure;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arithmetic over uncertain amounts keeps of ordinary arithmetic. */
class FormulaLawsTest {

  @ParameterizedTest
  @ValueSource(strings = {"5 USD", "3 to 8 USD", "between 3 and 8 USD", "normal(5 USD, 2 USD)", "about 7 USD", "at least 4 USD", "unknown"})
  void anAmountLessItselfIsNothing(String amount) {
    Figure difference = figure(Analysed.report("let a = " + amount, "let x = a - a"), "x");
    assertThat(difference.isExact()).isTrue();
    assertThat(difference.median()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 USD", "3 to 8 USD", "between 3 and 8 USD", "normal(5 USD, 2 USD)", "about 7 USD", "at least 4 USD"})
  void anAmountOverItselfIsOne(String amount) {
    Figure ratio = figure(Analysed.report("let a = " + amount, "let x = a / a"), "x");
    assertThat(ratio.isExact()).isTrue();
    assertThat(ratio.median()).isEqualTo(1);
  }

  @Test
  void equalFormulasAreOneValueHoweverTheyAreWritten() {
    CostReport report = Analysed.report("let a = 3 to 8", "let b = 1 to 2", "let x = a * b + 1", "let y = a * b + 1", "let z = x - y");
    assertThat(figure(report, "z").low()).isZero();
    assertThat(figure(report, "z").high()).isZero();
  }

  @Test
  void twoRangesThatReadTheSameAreTwoValues() {
    CostReport report = Analysed.report("let a = 3 to 8", "let b = 3 to 8", "let x = a - b");
    assertThat(figure(report, "x").low()).isNegative();
    assertThat(figure(report, "x").high()).isPositive();
  }

  @Test
  void aSumOfAHundredThousandTermsIsWorkedOut() {
    String sum = IntStream.range(0, 100_000).mapToObj(i -> i % 1_000 == 0 ? "between 1 and 3 USD" : "2 USD")
        .collect(Collectors.joining(" + "));
    Figure total = figure(Analysed.report("let x = " + sum), "x");
    // A hundred ranges of mean 2 and standard deviation 1/√3 each: the sum spreads by 10/√3.
    assertThat(total.estimate().mean()).isCloseTo(200_000, within(5 * 5.78 / Math.sqrt(4_000)));
    assertThat(total.high() - total.low()).isCloseTo(2 * 1.645 * 5.774, within(1.0));
  }

  @Test
  void anExpressionTenThousandDeepIsRefusedInClearWords() {
    assertThat(Analysed.text("let x = " + "(".repeat(10_000) + "1" + ")".repeat(10_000)).issues()).singleElement()
        .satisfies(i -> assertThat(i.message()).contains("nested deeper than"));
    String product = String.join(" * ", Collections.nCopies(10_000, "1"));
    assertThat(Analysed.text("let x = " + product).issues()).anySatisfy(i -> {
      assertThat(i.severity()).isEqualTo(Severity.ERROR);
      assertThat(i.message()).contains("a product of more than 1000 factors: give parts of it names with `let`");
    });
  }

  @Test
  void functionsThatDoubleEachOtherAreStopped() {
    String calls = IntStream.range(1, 60).mapToObj(i -> "fn f" + i + "(x) = f" + (i - 1) + "(x) + f" + (i - 1) + "(x)")
        .collect(Collectors.joining("\n"));
    assertThat(Analysed.text("fn f0(x) = x * 2", calls, "let a = f59(2)").issues())
        .anySatisfy(i -> assertThat(i.message()).contains("takes more than 3000000 steps to work out"));
  }
}
