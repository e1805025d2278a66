package org.costdsl.tests.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.costdsl.lang.quantity.Conversion;
import org.costdsl.lang.quantity.ExchangeRate;
import org.costdsl.lang.quantity.ExchangeRates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRatesTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 1);
  private static final ExchangeRate OLD = rate("USD", "CNY", 7.0, "2024-01-31");
  private static final ExchangeRate NEW = rate("USD", "CNY", 7.25, "2025-01-31");
  private static final ExchangeRate LATER = rate("USD", "CNY", 8.0, "2025-03-01");

  @Test
  void takesTheNearestEarlierRate() {
    ExchangeRates rates = new ExchangeRates(List.of(LATER, OLD, NEW));
    assertThat(rates.find("USD", "CNY", FEBRUARY)).contains(new Conversion(7.25, List.of(NEW)));
    assertThat(rates.find("USD", "CNY", LocalDate.of(2024, 12, 31))).contains(new Conversion(7.0, List.of(OLD)));
    assertThat(rates.find("USD", "CNY", LocalDate.of(2025, 3, 1))).contains(new Conversion(8.0, List.of(LATER)));
  }

  @Test
  void invertsARate() {
    Conversion conversion = new ExchangeRates(List.of(NEW)).find("CNY", "USD", FEBRUARY).orElseThrow();
    assertThat(conversion.convert(7.25)).isCloseTo(1, within(1e-15));
    assertThat(conversion.rates()).containsExactly(NEW);
  }

  @Test
  void comparesDatesAcrossDirections() {
    ExchangeRate inverse = rate("CNY", "USD", 0.125, "2025-02-01");
    ExchangeRates rates = new ExchangeRates(List.of(NEW, inverse));
    assertThat(rates.find("USD", "CNY", FEBRUARY)).contains(new Conversion(8, List.of(inverse)));
    assertThat(rates.find("USD", "CNY", LocalDate.of(2025, 1, 31))).contains(new Conversion(7.25, List.of(NEW)));
  }

  @Test
  void prefersTheQuotedDirectionOnTheSameDay() {
    ExchangeRate inverse = rate("CNY", "USD", 0.125, "2025-01-31");
    ExchangeRates rates = new ExchangeRates(List.of(inverse, NEW));
    assertThat(rates.find("USD", "CNY", FEBRUARY)).contains(new Conversion(7.25, List.of(NEW)));
    assertThat(rates.find("CNY", "USD", FEBRUARY)).contains(new Conversion(0.125, List.of(inverse)));
  }

  @Test
  void crossesThroughOtherCurrencies() {
    ExchangeRate euro = rate("EUR", "USD", 1.25, "2025-01-15");
    ExchangeRate yen = rate("CNY", "JPY", 20, "2025-01-20");
    Conversion conversion = new ExchangeRates(List.of(yen, NEW, euro)).find("EUR", "JPY", FEBRUARY).orElseThrow();
    assertThat(conversion.factor()).isCloseTo(1.25 * 7.25 * 20, within(1e-12));
    assertThat(conversion.rates()).containsExactly(euro, NEW, yen);
  }

  @Test
  void prefersFewerRatesToYoungerOnes() {
    ExchangeRate direct = rate("EUR", "CNY", 9, "2020-01-01");
    ExchangeRate euro = rate("EUR", "USD", 1.25, "2025-01-31");
    assertThat(new ExchangeRates(List.of(euro, NEW, direct)).find("EUR", "CNY", FEBRUARY))
        .contains(new Conversion(9, List.of(direct)));
  }

  @Test
  void prefersTheYoungerOfTwoChainsOfOneLength() {
    ExchangeRate viaPound1 = rate("EUR", "GBP", 0.8, "2025-01-30");
    ExchangeRate viaPound2 = rate("GBP", "CNY", 9, "2023-01-01");
    ExchangeRate viaDollar = rate("EUR", "USD", 1.25, "2024-01-01");
    ExchangeRates rates = new ExchangeRates(List.of(viaPound1, viaPound2, viaDollar, NEW));
    Conversion conversion = rates.find("EUR", "CNY", FEBRUARY).orElseThrow();
    assertThat(conversion.rates()).containsExactly(viaDollar, NEW);
  }

  @Test
  void guessesNothing() {
    ExchangeRates rates = new ExchangeRates(List.of(LATER, rate("GBP", "JPY", 190, "2024-01-01")));
    assertThat(rates.find("USD", "CNY", FEBRUARY)).isEmpty();
    assertThat(rates.find("USD", "JPY", LocalDate.MAX)).isEmpty();
    assertThat(new ExchangeRates(List.of()).find("USD", "EUR", FEBRUARY)).isEmpty();
  }

  @Test
  void oneCurrencyNeedsNoRate() {
    assertThat(new ExchangeRates(List.of()).find("USD", "USD", FEBRUARY)).contains(new Conversion(1, List.of()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesFactorsThatAreNoPrice(double factor) {
    assertThatThrownBy(() -> rate("USD", "CNY", factor, "2025-01-31")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("USD in CNY");
  }

  @Test
  void refusesARateOfACurrencyInItself() {
    assertThatThrownBy(() -> rate("USD", "USD", 1, "2025-01-31")).isInstanceOf(IllegalArgumentException.class);
  }

  private static ExchangeRate rate(String from, String to, double factor, String date) {
    return new ExchangeRate(from, to, factor, LocalDate.parse(date));
  }
}
