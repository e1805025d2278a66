package org.costdsl.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.costdsl.tests.Analysed.figure;

import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in prices of a year, carried to the file's date by a declared index. */
class PriceYearsTest {

  private static final String AS_OF = "as of 2025-02-02";
  private static final String INDEX = "index cpi { level: 300 from 2023, 306 from 2024-01, 318 from 2024-07, 330 from 2025 }";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      10M USD@2023              | 11000000
      $10M@2023                 | 11000000
      10M USD@2024              | 10576923.08
      10M USD@2025              | 10000000
      10M USD                   | 10000000
      10M USD@2023 / 2          | 5500000
      10M USD@2023 + 10M USD    | 21000000
      """)
  void theIndexCarriesAnAmountToTheDateOfTheFile(String amount, double expected) {
    assertThat(figure(Analysed.report(AS_OF, INDEX, "let x = " + amount), "x").median()).isCloseTo(expected, within(0.01));
  }

  @Test
  void theLevelInForceAtTheDateCounts() {
    assertThat(figure(Analysed.report("as of 2024-03-01", INDEX, "let x = 10M USD@2023"), "x").median())
        .isCloseTo(10.2e6, within(0.01));
  }

  @Test
  void bothEndsOfARangeAreOfTheYear() {
    assertThat(figure(Analysed.report(AS_OF, INDEX, "let x = between 10M and 20M USD@2023"), "x").high())
        .isCloseTo(21.45e6, within(0.1e6));
  }

  @Test
  void anIndexOfAnotherCurrencyIsNotUsed() {
    String euros = "index hicp { currency: EUR  level: 100 from 2023, 120 from 2025 }";
    assertThat(figure(Analysed.report(AS_OF, euros, "let x = 10M USD@2023"), "x").median()).isEqualTo(10e6);
    assertThat(figure(Analysed.report(AS_OF, euros, "rate 1 EUR = 1.1 USD on 2025-01-01", "let x = 10M EUR@2023"), "x").median())
        .isCloseTo(13.2e6, within(0.01));
  }

  @Test
  void aYearThatTheIndexDoesNotReachIsRefusedNotGuessed() {
    assertThat(Analysed.text(AS_OF, INDEX, "let x = 10M USD@2020").issues()).anySatisfy(i -> {
      assertThat(i.severity()).isEqualTo(Severity.ERROR);
      assertThat(i.message()).contains("the price index of USD has no level for 2020");
    });
  }

  @Test
  void mixingYearsWithoutAnIndexIsAWarning() {
    assertThat(Analysed.text(AS_OF, "let x = 10M USD@2021 + 5M USD@2023").issues()).anySatisfy(i -> {
      assertThat(i.severity()).isEqualTo(Severity.WARNING);
      assertThat(i.code().code()).isEqualTo("money/price-years");
    });
    assertThat(Analysed.text(AS_OF, INDEX, "let x = 10M USD@2023 + 5M USD@2024").issues())
        .noneMatch(i -> i.code().code().equals("money/price-years"));
  }
}
