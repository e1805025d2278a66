package org.costdsl.tests.quantity;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.costdsl.lang.quantity.AlignedPair;
import org.costdsl.lang.quantity.BaseDimension;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.Quantity;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.quantity.UnitCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFormatTest {
  private static final UnitCatalog CATALOG = UnitCatalog.standard();
  private static final QuantityFormat FORMAT = QuantityFormat.standard();

  @ParameterizedTest
  @CsvSource(textBlock = """
      1.62B USD,                1.62B USD
      1_618M USD,               1.618B USD
      1_618.4M USD,             1.62B USD
      5.576M USD,               5.576M USD
      2_788k GPU-hours,         2.788M GPU-hours
      2.00 USD / GPU-hour,      2 USD / GPU-hour
      324k USD / person / year, 324k USD / person / year
      4 years,                  4 years
      1 year,                   1 year
      54 days,                  54 days
      700 W / device,           700 W / device
      27.5 GWh,                 27.5 GWh
      3.29e24 FLOP,             3.29e24 FLOP
      5e12 FLOP,                5T FLOP
      989 TFLOP/s / device,     989 TFLOP/s / device
      12.4 kgCO2e,              12.4 kgCO2e
      539 tCO2e,                539 tCO2e
      0.429 kgCO2e / kWh,       0.429 kgCO2e / kWh
      671B params,              671B params
      14.8T tokens,             14.8T tokens
      0.08 USD / kWh,           0.08 USD / kWh
      10_000 devices,           10k devices
      2_048 devices,            2048 devices
      1 device,                 1 device
      150 people,               150 people
      1 person,                 1 person
      0.30 USD / 1M tokens,     0.3 USD / 1M tokens
      80 GB / device,           80 GB / device
      3.35 TB/s / device,       3.35 TB/s / device
      0.5 / year,               0.5 / year
      6 FLOP / param / token,   6 FLOP / param / token
      1234.56 USD,              1235 USD
      9999.7 USD,               10k USD
      999_960 USD,              1M USD
      -3.2M USD,                -3.2M USD
      0 USD,                    0 USD
      0.00001234 USD,           1.234e-5 USD
      0.346,                    0.346
      1.25,                     1.25
      5 USD * kg,               5 USD * kgCO2e
      5 samples / person / year, 1.58e-7 samples / person / s
      """)
  void showsAnAmount(String written, String shown) {
    Quantity quantity = CATALOG.quantityOf(written);
    assertThat(FORMAT.format(quantity.value(), quantity.dimension(), "USD")).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"184 USD / kW-month, USD / kW-month, 184 USD / kW-month",
      "2 USD / GPU-hour, USD / device / year, 17.5k USD / device / year",
      "3 years, months, 36 months"})
  void showsAnAmountInAGivenUnit(String written, String unit, String shown) {
    assertThat(FORMAT.formatIn(CATALOG.quantityOf(written).value(), unit, "USD")).isEqualTo(shown);
  }

  @Test
  void namesTheCurrency() {
    assertThat(FORMAT.format(5e6, Dimension.MONEY, "CNY")).isEqualTo("5M CNY");
    assertThat(FORMAT.format(1 / 3600.0, Dimension.MONEY.per(Dimension.DEVICE_TIME), "EUR")).isEqualTo("1 EUR / GPU-hour");
    assertThat(FORMAT.format(3600, Dimension.ENERGY, null)).isEqualTo("1 Wh");
  }

  @ParameterizedTest
  @CsvSource({"5576123, 1, 6M USD", "5576123, 2, 5.6M USD", "5576123, 5, 5.5761M USD", "5576123, 7, 5.576123M USD",
      "8766, 2, 8766 USD"})
  void showsAsManyDigitsAsAsked(double base, int digits, String shown) {
    assertThat(FORMAT.format(base, Dimension.MONEY, "USD", digits)).isEqualTo(shown);
  }

  @Test
  void showsWhatIsNoNumber() {
    assertThat(FORMAT.format(POSITIVE_INFINITY, Dimension.MONEY, "USD")).isEqualTo("∞ USD");
    assertThat(FORMAT.format(NEGATIVE_INFINITY, Dimension.NONE, "USD")).isEqualTo("-∞");
    assertThat(FORMAT.format(NaN, Dimension.MONEY, "USD")).isEqualTo("unknown");
    assertThat(FORMAT.format(-0.0, Dimension.MONEY, "USD")).isEqualTo("0 USD");
  }

  @Test
  void showsARange() {
    assertThat(money(1.41e9, 1.88e9)).isEqualTo("1.41B to 1.88B USD");
    assertThat(money(9.9e8, 1.2e9)).isEqualTo("990M to 1.2B USD");
    assertThat(money(8_000, 12_000)).isEqualTo("8k to 12k USD");
    assertThat(money(-3e6, 5e6)).isEqualTo("-3M to 5M USD");
    assertThat(money(0, 5e6)).isEqualTo("0 to 5M USD");
    assertThat(money(2.5e9, POSITIVE_INFINITY)).isEqualTo("at least 2.5B USD");
    assertThat(money(NEGATIVE_INFINITY, 5e6)).isEqualTo("at most 5M USD");
    assertThat(money(NEGATIVE_INFINITY, POSITIVE_INFINITY)).isEqualTo("unknown");
    assertThat(money(NaN, 3)).isEqualTo("unknown");
    assertThat(money(5e6, 5e6)).isEqualTo("5M USD");
    assertThat(money(1_411_230, 1_412_340)).isEqualTo("1.411M to 1.412M USD");
    assertThat(FORMAT.range(31_557_600.0, 3 * 31_557_600.0, Dimension.TIME, "USD")).isEqualTo("1 to 3 years");
    assertThat(FORMAT.range(120, 700, Dimension.POWER.per(Dimension.DEVICE), "USD")).isEqualTo("120 to 700 W / device");
  }

  private static String money(double low, double high) {
    return FORMAT.range(low, high, Dimension.MONEY, "USD");
  }

  @Test
  void alignsAPair() {
    assertThat(FORMAT.pair(5.576e6, 1.6e9, Dimension.MONEY, "USD")).isEqualTo(new AlignedPair("   5.576M USD", "1600M USD"));
    assertThat(FORMAT.pair(2, 1e9, Dimension.MONEY, "USD")).isEqualTo(new AlignedPair("2 USD", "1B USD"));
    assertThat(FORMAT.pair(0, 5e6, Dimension.MONEY, "USD")).isEqualTo(new AlignedPair("0 USD", "5M USD"));
    assertThat(FORMAT.pair(5_576_001, 5_576_002, Dimension.MONEY, "USD"))
        .isEqualTo(new AlignedPair("5.576001M USD", "5.576002M USD"));
    assertThat(FORMAT.pair(5e6, 5e6, Dimension.MONEY, "USD")).isEqualTo(new AlignedPair("5M USD", "5M USD"));
  }

  @Test
  void survivesTheEndsOfTheNumberRange() {
    Dimension price = CATALOG.dimensionOf("USD / token");
    assertThat(FORMAT.format(Double.MAX_VALUE, price, "USD")).isEqualTo("∞ USD / 1M tokens");
    assertThat(FORMAT.format(Double.MIN_NORMAL, Dimension.MONEY, "USD")).isEqualTo("2.23e-308 USD");
    assertThat(FORMAT.range(1, Double.MAX_VALUE, price, "USD")).isEqualTo("1M to ∞ USD / 1M tokens");
    assertThat(FORMAT.pair(1, Double.MAX_VALUE, price, "USD"))
        .isEqualTo(new AlignedPair("1M USD / 1M tokens", " ∞ USD / 1M tokens"));
    assertThat(FORMAT.pair(NaN, 2, Dimension.MONEY, "USD").first()).endsWith("unknown");
    assertThat(money(POSITIVE_INFINITY, POSITIVE_INFINITY)).isEqualTo("∞ USD");
  }

  @ParameterizedTest
  @CsvSource({"0.346, 34.6%", "0.34567, 34.6%", "1, 100%", "0, 0%", "0.0004, 0.04%", "-0.05, -5%", "0.07, 7%", "12.5, 1250%",
      "NaN, unknown",
      "Infinity, ∞%", "-Infinity, -∞%"})
  void showsAShare(double share, String shown) {
    assertThat(FORMAT.percent(share)).isEqualTo(shown);
  }

  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(FORMAT.format(5_576_000, Dimension.MONEY, "USD")).isEqualTo("5.576M USD");
      assertThat(FORMAT.percent(0.346)).isEqualTo("34.6%");
      assertThat(CATALOG.suggest("GIB")).startsWith("GiB");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(seed = "20250131", tries = 1000)
  void whatIsShownReadsBackWithinThreeDigits(@ForAll @DoubleRange(min = 1, max = 10) double mantissa,
      @ForAll @IntRange(min = -12, max = 26) int exponent, @ForAll("dimensions") Dimension dimension, @ForAll boolean negative) {
    double base = (negative ? -mantissa : mantissa) * StrictMath.pow(10, exponent);
    Quantity back = CATALOG.quantityOf(FORMAT.format(base, dimension, "USD"));
    assertThat(back.dimension()).isEqualTo(dimension);
    assertThat(back.value()).isCloseTo(base, withPercentage(0.5000001));
  }

  @Provide
  Arbitrary<Dimension> dimensions() {
    List<String> known = List.of("1", "USD", "years", "GPU-hours", "USD / GPU-hour", "USD / person / year", "kWh", "W",
      "W / device", "FLOP",
        "FLOP/s", "TFLOP/s / device", "GB", "TB/s / device", "params", "tokens", "kgCO2e", "kgCO2e / kWh", "USD / 1M tokens",
      "1 / year",
        "people", "samples", "FLOP / param / token");
    Arbitrary<List<Integer>> powers = Arbitraries.integers().between(-2, 2).list().ofSize(BaseDimension.values().length);
    Arbitrary<Dimension> unknown = powers.map(exponents -> {
      Dimension dimension = Dimension.NONE;
      for (BaseDimension base : BaseDimension.values()) {
        dimension = dimension.times(Dimension.of(base).power(exponents.get(base.ordinal())));
      }
      return dimension;
    });
    return Arbitraries.oneOf(Arbitraries.of(known).map(CATALOG::dimensionOf), unknown);
  }
}
