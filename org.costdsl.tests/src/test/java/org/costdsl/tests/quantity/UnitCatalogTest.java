package org.costdsl.tests.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.HashSet;
import java.util.Set;
import org.costdsl.lang.quantity.BaseDimension;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.Quantity;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.quantity.UnitExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCatalogTest {
  private final UnitCatalog catalog = UnitCatalog.standard();

  @ParameterizedTest
  @CsvSource(textBlock = """
      s,            time,                 1
      seconds,      time,                 1
      min,          time,                 60
      hours,        time,                 3600
      h,            time,                 3600
      d,            time,                 86400
      week,         time,                 604800
      months,       time,                 2629800
      quarter,      time,                 7889400
      yr,           time,                 31557600
      years,        time,                 31557600
      device,       device,               1
      GPUs,         device,               1
      chips,        device,               1
      accelerator,  device,               1
      TPU,          device,               1
      people,       person,               1
      FTE,          person,               1
      employees,    person,               1
      tokens,       token,                1
      params,       parameter,            1
      parameters,   parameter,            1
      images,       sample,               1
      FLOP,         computation,          1
      FLOPs,        computation,          1
      PFLOP,        computation,          1e15
      EFLOPs,       computation,          1e18
      B,            data,                 1
      kB,           data,                 1000
      GB,           data,                 1e9
      GiB,          data,                 1073741824
      Gbit,         data,                 1.25e8
      Wh,           energy,               3600
      kWh,          energy,               3.6e6
      MWh,          energy,               3.6e9
      GWh,          energy,               3.6e12
      TWh,          energy,               3.6e15
      MJ,           energy,               1e6
      W,            energy / time,        1
      kW,           energy / time,        1000
      GW,           energy / time,        1e9
      kgCO2e,       carbon mass,          1
      kg,           carbon mass,          1
      g,            carbon mass,          0.001
      t,            carbon mass,          1000
      tCO2e,        carbon mass,          1000
      pp,           dimensionless,        0.01
      GPU-hours,    device · time,        3600
      GPU-hour,     device · time,        3600
      chip-hours,   device · time,        3600
      TPU-hours,    device · time,        3600
      device-days,  device · time,        86400
      person-years, person · time,        31557600
      kW-month,     energy,               2.6298e9
      kW-months,    energy,               2.6298e9
      GB-months,    data · time,          2.6298e15
      PFLOP-days,   computation,          8.64e19
      """)
  void knowsTheUnit(String word, String dimension, double factor) {
    Unit unit = catalog.find(word).orElseThrow();
    assertThat(unit.dimension()).hasToString(dimension);
    assertThat(unit.factor()).isEqualTo(factor);
    assertThat(unit.currency()).isNull();
    assertThat(unit.documentation()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"USD", "EUR", "GBP", "CNY", "JPY", "CHF", "KRW", "INR", "TWD", "CAD", "AUD", "SGD"})
  void knowsTheCurrency(String code) {
    Unit unit = catalog.find(code).orElseThrow();
    assertThat(unit.currency()).isEqualTo(code);
    assertThat(unit.dimension()).isEqualTo(Dimension.MONEY);
    assertThat(unit.factor()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "m", "server", "servers", "%", "usd", "gpu", "mWh", "PFLOPS", "KWh", "-", "GPU-", "-hours",
      "GPU-hours-",
      "GPU-USD", "USD-hours", "hour-GPU", "GPU-hour-day", "toString", "h2o", "KB"})
  void doesNotKnow(String word) {
    assertThat(catalog.find(word)).isEmpty();
  }

  @Test
  void findsTheYuanByItsOtherName() {
    assertThat(catalog.find("RMB")).isEqualTo(catalog.find("CNY")).isPresent();
  }

  @Test
  void resolvesCurrencySigns() {
    assertThat(catalog.currencyOfSign('$')).contains("USD");
    assertThat(catalog.currencyOfSign('€')).contains("EUR");
    assertThat(catalog.currencyOfSign('£')).contains("GBP");
    assertThat(catalog.currencyOfSign('x')).isEmpty();
    assertThat(catalog.currencyOfSign('¥')).isEmpty();
    assertThat(catalog.currenciesOfSign('¥')).containsExactly("CNY", "JPY");
    assertThat(catalog.currencyOfSign('¥', "JPY")).contains("JPY");
    assertThat(catalog.currencyOfSign('¥', "USD")).isEmpty();
    assertThat(catalog.currencyOfSign('$', "EUR")).contains("USD");
  }

  @Test
  void everyListedUnitIsFoundByEverySpelling() {
    Set<String> names = new HashSet<>();
    for (Unit unit : catalog.all()) {
      assertThat(names.add(unit.name())).as("one unit named " + unit.name()).isTrue();
      assertThat(catalog.find(unit.name())).contains(unit);
      assertThat(catalog.find(unit.plural())).contains(unit);
      assertThat(unit.aliases()).allSatisfy(alias -> assertThat(catalog.find(alias)).contains(unit));
    }
    assertThat(names).contains("kWh", "GPU-hour", "kW-month", "USD");
  }

  @Test
  void listsUnitsOfADimension() {
    assertThat(catalog.unitsOf(Dimension.POWER)).extracting(Unit::name).containsExactly("W", "kW", "MW", "GW", "TW");
    assertThat(catalog.unitsOf(Dimension.MONEY.power(2))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MONEY, USD", "TIME, s", "ENERGY, J", "COMPUTATION, FLOP", "DATA, B", "DEVICE, device", "PERSON, person",
      "TOKEN, token",
      "PARAMETER, param", "SAMPLE, sample", "CARBON, kgCO2e"})
  void countsEachBaseDimensionInACoherentUnit(BaseDimension base, String name) {
    assertThat(catalog.coherentUnit(base).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      USD / device,            money / device,            1
      USD / GPU-hour,          money / (device · time),   2.7777777777777778e-4
      USD per GPU-hour,        money / (device · time),   2.7777777777777778e-4
      2 USD / person / year,   money / (person · time),   6.337617563e-8
      USD / W / month,         money / energy,            3.802570537e-7
      184 USD / kW-month,      money / energy,            6.996729789e-8
      TFLOP/s / device,        computation / (device · time), 1e12
      USD / 1M tokens,         money / token,             1e-6
      0.30 USD / 1M tokens,    money / token,             3e-7
      80GB / device,           data / device,             8e10
      1 / year,                1 / time,                  3.168808781e-8
      1,                       dimensionless,             1
      5.576M,                  dimensionless,             5576000
      -3M USD,                 money,                     -3000000
      kW * hours,              energy,                    3600000
      6 FLOP / param / token,  computation / (token · parameter), 6
      """)
  void readsProductsOfUnits(String text, String dimension, double value) {
    Quantity quantity = catalog.quantityOf(text);
    assertThat(quantity.dimension()).hasToString(dimension);
    assertThat(catalog.dimensionOf(text)).isEqualTo(quantity.dimension());
    assertThat(quantity.value()).isCloseTo(value, withPercentage(1e-7));
  }

  @ParameterizedTest
  @CsvSource({"USD  per GPU-hours, USD / GPU-hour", "TFLOP/s / device, TFLOP/s / device", "USD/1M tokens, USD/1M tokens",
      "1 / yr, 1 / year",
      "RMB / kWh, CNY / kWh", "80GB * devices, 80 GB * device"})
  void printsProductsCanonically(String text, String printed) {
    UnitExpression expression = UnitExpression.parse(text, catalog);
    assertThat(expression).hasToString(printed);
    assertThat(UnitExpression.parse(printed, catalog).quantity()).isEqualTo(expression.quantity());
  }

  @Test
  void tellsTheCurrencyOfAProduct() {
    assertThat(UnitExpression.parse("CNY / GPU-hour", catalog).currency()).contains("CNY");
    assertThat(UnitExpression.parse("kWh / device", catalog).currency()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/ USD", "USD /", "USD device", "USD / furlong", "3. USD", "USD / -3", "(USD)", "-",
      "2025-01-31 USD"})
  void refusesWhatIsNoProductOfUnits(String text) {
    assertThatThrownBy(() -> catalog.quantityOf(text)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"" + text + "\" cannot be read as a unit: ");
  }

  @ParameterizedTest
  @CsvSource({"usdd, USD", "KWH, kWh", "GPU-huors, GPU-hours", "gpu, GPU", "tokns, tokens", "yaer, year", "devcies, devices",
      "RMBs, RMB",
      "Person-year, person-year", "FLOPSs, FLOPs"})
  void suggestsTheUnitMeant(String mistyped, String meant) {
    assertThat(catalog.suggest(mistyped)).startsWith(meant).hasSizeLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "bananas", "qqq", "thisisnotaunitatallbutaverylongword"})
  void suggestsNothingFarFetched(String word) {
    assertThat(catalog.suggest(word)).isEmpty();
  }
}
