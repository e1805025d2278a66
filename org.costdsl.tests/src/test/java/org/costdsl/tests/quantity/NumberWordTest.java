package org.costdsl.tests.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.costdsl.lang.quantity.Magnitudes;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.quantity.NumberWord.Date;
import org.costdsl.lang.quantity.NumberWord.Malformed;
import org.costdsl.lang.quantity.NumberWord.Number;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      0,           0,       1,     '',        0.5,     1, 0
      10_000,      10000,   1,     '',        0.5,     5, 10_000
      007,         7,       1,     '',        0.5,     1, 007
      5.576M,      5576000, 1e6,   '',        500,     4, 5.576
      2_664k,      2664000, 1e3,   '',        500,     4, 2_664
      12K,         12000,   1e3,   '',        500,     2, 12
      300B,        3e11,    1e9,   '',        5e8,     3, 300
      14.8T,       14.8e12, 1e12,  '',        5e10,    3, 14.8
      12kWh,       12,      1,     kWh,       0.5,     2, 12
      80GB,        80,      1,     GB,        0.5,     2, 80
      5m,          5,       1,     m,         0.5,     1, 5
      5万,         5,       1,     万,        0.5,     1, 5
      12kW-month,  12,      1,     kW-month,  0.5,     2, 12
      5kgCO2e,     5,       1,     kgCO2e,    0.5,     1, 5
      3.3e24,      3.3e24,  1e24,  '',        5e22,    2, 3.3e24
      3e+4,        30000,   1e4,   '',        5000,    1, 3e+4
      3.3e-4,      3.3e-4,  1e-4,  '',        5e-6,    2, 3.3e-4
      1E5,         100000,  1e5,   '',        50000,   1, 1E5
      2e5kWh,      200000,  1e5,   kWh,       50000,   1, 2e5
      2EFLOP,      2,       1,     EFLOP,     0.5,     1, 2
      5eur,        5,       1,     eur,       0.5,     1, 5
      0.080,       0.08,    1,     '',        0.0005,  2, 0.080
      2021,        2021,    1,     '',        0.5,     4, 2021
      1.5e3k,      1.5e6,   1e6,   '',        50000,   2, 1.5e3
      """)
  void readsANumber(String text, double value, double magnitude, String suffix, double halfStep, int digits, String mantissa) {
    Number number = (Number) NumberWord.parse(text);
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.magnitude()).isEqualTo(magnitude);
    assertThat(number.unitSuffix()).isEqualTo(suffix);
    assertThat(number.halfStep()).isEqualTo(halfStep);
    assertThat(number.significantDigits()).isEqualTo(digits);
    assertThat(number.digits()).isEqualTo(mantissa);
    assertThat(number.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"2025-01-31, 2025-01-31", "2025-01, 2025-01", "2024-02-29, 2024-02-29"})
  void readsADate(String text, String span) {
    assertThat(NumberWord.parse(text)).isInstanceOfSatisfying(Date.class, date -> assertThat(date.span()).hasToString(span));
  }

  @ParameterizedTest
  @CsvSource(nullValues = "none", textBlock = """
      12k-18k,       number/range-hyphen,   12k to 18k
      12-18k,        number/range-hyphen,   12k to 18k
      10-20,         number/range-hyphen,   10 to 20
      1.2-1.4kWh,    number/range-hyphen,   1.2 to 1.4kWh
      2023-2024,     number/range-hyphen,   2023 to 2024
      3e4-5e4,       number/range-hyphen,   3e4 to 5e4
      2025-1,        number/hyphen-spacing, 2025 - 1
      12kWh-3kWh,    number/hyphen-spacing, 12kWh - 3kWh
      5kWh-6GB,      number/hyphen-spacing, 5kWh - 6GB
      5-,            number/hyphen-spacing, 5 -
      5-x,           number/hyphen-spacing, 5 - x
      1-2-3,         number/hyphen-spacing, none
      5tCO2e+3tCO2e, number/plus-spacing,   5tCO2e + 3tCO2e
      5tCO2e+,       number/plus-spacing,   5tCO2e +
      2025-1-5,      date/two-digits,       2025-01-05
      2025-01-5,     date/two-digits,       2025-01-05
      2025-13-40,    date/no-such-date,     none
      2025-02-30,    date/no-such-date,     2025-02-28
      2024-02-30,    date/no-such-date,     2024-02-29
      2025-02-00,    date/no-such-date,     none
      2025-02-40,    date/no-such-date,     none
      2025-13,       date/no-such-date,     2025 - 13
      0000-05,       date/no-such-date,     0000 - 05
      3.,            number/decimal-point,  3
      3.kWh,         number/decimal-point,  3kWh
      2e,            number/exponent,       none
      2E,            number/exponent,       none
      2e+,           number/exponent,       none
      2e-,           number/exponent,       none
      1.2.3,         number/two-points,     none
      1.000.000,     number/two-points,     1_000_000
      10__000,       number/underscore,     10_000
      10_,           number/underscore,     10
      5_USD,         number/underscore,     5 USD
      5_k,           number/underscore,     5k
      1_.5,          number/underscore,     1.5
      1._5,          number/underscore,     1.5
      5.576M.,       number/stray-point,    5.576M
      5M.5,          number/stray-point,    none
      1e5.5,         number/stray-point,    none
      1e999,         number/out-of-range,   none
      1e99999,       number/out-of-range,   none
      1e-999,        number/out-of-range,   none
      1e306k,        number/out-of-range,   none
      '',            number/no-digit,       none
      x3,            number/no-digit,       none
      """)
  void explainsAMalformedToken(String text, String code, String suggestion) {
    Malformed malformed = (Malformed) NumberWord.parse(text);
    assertThat(malformed.code()).isEqualTo(code);
    assertThat(malformed.suggestion()).isEqualTo(suggestion);
    assertThat(malformed.message()).isNotBlank();
  }

  @Test
  void mentionsTheMonthThatAShortDateMayMean() {
    assertThat(((Malformed) NumberWord.parse("2025-1")).message())
        .isEqualTo("put spaces around `-` to subtract; a month is written `2025-01`");
  }

  @Test
  void refusesAbsurdlyLongTokensAtOnce() {
    assertThat(NumberWord.parse("9".repeat(1_000_000))).isInstanceOfSatisfying(Malformed.class,
        malformed -> assertThat(malformed.code()).isEqualTo("number/too-long"));
  }

  @Test
  void appliesMagnitudeWords() {
    Number number = ((Number) NumberWord.parse("5.58")).times("million").orElseThrow();
    assertThat(number.value()).isEqualTo(5_580_000);
    assertThat(number.halfStep()).isEqualTo(5_000);
    assertThat(((Number) NumberWord.parse("5")).times("dozen")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"thousand, k, 1e3", "million, M, 1e6", "billion, B, 1e9", "trillion, T, 1e12"})
  void knowsMagnitudes(String word, char letter, double factor) {
    assertThat(Magnitudes.ofWord(word)).hasValue(factor);
    assertThat(Magnitudes.ofLetter(letter)).hasValue(factor);
  }

  @ParameterizedTest
  @ValueSource(chars = {'m', 'b', 't', 'G', '5', '万'})
  void knowsNoOtherMagnitudeLetter(char letter) {
    assertThat(Magnitudes.ofLetter(letter)).isEmpty();
  }

  @Property(seed = "20250131", tries = 500)
  void valuesAreExactlyRounded(@ForAll @LongRange(min = 0, max = 999_999_999) long units,
      @ForAll @IntRange(min = 0, max = 8) int decimals, @ForAll @IntRange(min = -200, max = 200) int exponent) {
    BigDecimal mantissa = BigDecimal.valueOf(units, decimals);
    Number number = (Number) NumberWord.parse(mantissa.toPlainString() + "e" + exponent);
    assertThat(number.value()).isEqualTo(Double.parseDouble(mantissa.toPlainString() + "e" + exponent));
    assertThat(number.decimals()).isEqualTo(decimals);
    assertThat(number.halfStep()).isEqualTo(new BigDecimal("0.5").scaleByPowerOfTen(exponent - decimals).doubleValue());
  }

  @Property(seed = "20250131", tries = 2000)
  void anyTokenOfTheLexerIsUnderstoodOrExplained(@ForAll @IntRange(min = 0, max = 9) int digit,
      @ForAll @StringLength(max = 12) @CharRange(from = '0', to = '9')
      @Chars({'e', 'E', '+', '-', '.', '_', 'k', 'M', 'W', 'h', '万'})
      String rest) {
    NumberWord word = NumberWord.parse(digit + rest);
    if (word instanceof Malformed malformed) {
      assertThat(malformed.message()).isNotBlank();
      assertThat(malformed.suggestion()).isNotEqualTo(digit + rest);
    } else if (word instanceof Number number) {
      assertThat(number.value()).isFinite().isNotNegative();
      assertThat(number.digits() + number.unitSuffix()).hasSizeBetween(number.text().length() - 1, number.text().length());
    } else {
      assertThat(((Date) word).span()).hasToString(digit + rest);
    }
  }
}
