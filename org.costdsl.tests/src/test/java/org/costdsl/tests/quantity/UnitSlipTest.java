package org.costdsl.tests.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.quantity.UnitSlip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitSlipTest {
  private final UnitCatalog catalog = UnitCatalog.standard();

  @ParameterizedTest
  @CsvSource(textBlock = """
      5m,      5M,          unit/magnitude-case
      5bn,     5B,          unit/magnitude-word
      5mn,     5M,          unit/magnitude-word
      5mil,    5M,          unit/magnitude-word
      5mm,     5M,          unit/magnitude-word
      5万,     50k,         unit/han-magnitude
      1.5亿,   150M,        unit/han-magnitude
      0.05亿,  5M,          unit/han-magnitude
      5万元,   50k CNY,     unit/han-magnitude
      5亿元,   500M CNY,    unit/han-magnitude
      5元,     5 CNY,       unit/currency-word
      12kwh,   12 kWh,      unit/letter-case
      12Kwh,   12 kWh,      unit/letter-case
      12KWH,   12 kWh,      unit/letter-case
      1_200mwh, 1_200 MWh,  unit/letter-case
      989TFLOPS, 989 TFLOP/s, unit/rate-or-amount
      3e2PFLOPS, 3e2 PFLOP/s, unit/rate-or-amount
      5FLOPS,  5 FLOP/s,    unit/rate-or-amount
      0万,     0k,          unit/han-magnitude
      """)
  void rewritesTheSlip(String written, String fixed, String code) {
    NumberWord.Number number = (NumberWord.Number) NumberWord.parse(written);
    UnitSlip slip = catalog.slip(number.unitSuffix()).orElseThrow();
    assertThat(slip.fix(number)).isEqualTo(fixed);
    assertThat(slip.code()).isEqualTo(code);
    assertThat(slip.explanation()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"M, M", "k, k", "T, T"})
  void pullsADetachedMagnitudeToItsNumber(String word, String replacement) {
    UnitSlip slip = catalog.slip(word).orElseThrow();
    assertThat(slip.code()).isEqualTo("unit/detached-magnitude");
    assertThat(slip.fix((NumberWord.Number) NumberWord.parse("5"))).isEqualTo("5" + replacement);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kWh", "USD", "B", "furlong", ""})
  void leavesOtherWordsAlone(String word) {
    assertThat(catalog.slip(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"m", "mm", "MM", "mn", "mil", "bn", "b", "M", "k", "T", "K", "万", "亿", "元", "FLOPS", "PFLOPS",
      "TFLOPS", "kwh",
      "Kwh", "KWH", "mwh", "KB", "Gb", "dollars"})
  void noSlipIsAUnit(String word) {
    assertThat(catalog.slip(word)).isPresent();
    assertThat(catalog.find(word)).isEmpty();
  }

  @Test
  void unitsThatAreWrittenInsteadExist() {
    assertThat(catalog.dimensionOf(catalog.slip("TFLOPS").orElseThrow().replacement())).hasToString("computation / time");
    assertThat(catalog.dimensionOf(catalog.slip("KWH").orElseThrow().replacement())).hasToString("energy");
  }
}
