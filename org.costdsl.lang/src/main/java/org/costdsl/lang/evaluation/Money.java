package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import org.costdsl.lang.evaluation.Amounts.Literal;
import org.costdsl.lang.quantity.Conversion;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.ExchangeRates;
import org.costdsl.lang.quantity.PriceIndices;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;

/** Brings every amount of money to the file's currency at the file's date; a missing rate is refused, never guessed. */
record Money(String currency, LocalDate asOf, ExchangeRates rates, PriceIndices indices) {

  /** What one of a unit is in base units. */
  Literal unit(Unit unit) {
    double factor = unit.isMoney() ? unit.factor() * rate(unit.currency()) : unit.factor();
    return new Literal(factor, 0, unit.dimension());
  }

  /** What one of a currency sign's currency is. */
  Literal sign(char sign) {
    return new Literal(rate(codeOf(sign)), 0, Dimension.MONEY);
  }

  /** What prices of a year have become at the file's date, in their own currency; 1 where no index of that currency is declared. */
  double priceLevel(String code, int year) {
    if (!indices.covers(code) || year == asOf.getYear()) {
      return 1;
    }
    return indices.factor(code, year, asOf).orElseThrow(() -> new UnavailableException("the price index of " + code
        + " has no level for " + year + (indices.hasLevel(code, year) ? " and one on or before " + asOf : "")));
  }

  /** The currency that a sign stands for. */
  String codeOf(char sign) {
    return UnitCatalog.standard().currencyOfSign(sign, currency)
        .orElseThrow(() -> new UnavailableException("`" + sign + "` needs the file's currency to be one that it stands for"));
  }

  private double rate(String code) {
    if (code.equals(currency)) {
      return 1;
    }
    return rates.find(code, currency, asOf).map(Conversion::factor).orElseThrow(() -> new UnavailableException(
        "no exchange rate from " + code + " to " + currency + " on or before " + asOf));
  }
}
