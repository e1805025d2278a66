package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.AsOfSetting;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.CurrencySetting;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.model.Rate;
import org.costdsl.lang.quantity.ExchangeRate;
import org.costdsl.lang.quantity.ExchangeRates;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;

/** A file's currency, date and exchange rates. */
record FileSettings(Money money) {

  /** Currency of a file that names none. */
  private static final String DEFAULT_CURRENCY = "USD";

  static FileSettings of(CostFile file, LocalDate today) {
    String currency = DEFAULT_CURRENCY;
    LocalDate asOf = today;
    List<ExchangeRate> rates = new ArrayList<>();
    for (Object element : file.getElements()) {
      if (element instanceof CurrencySetting setting) {
        currency = currency(setting.getUnit()).orElse(currency);
      } else if (element instanceof AsOfSetting setting) {
        asOf = ValueReader.date(setting.getDate()).map(d -> d.to()).orElse(asOf);
      } else if (element instanceof Rate rate) {
        rate(rate).ifPresent(rates::add);
      }
    }
    return new FileSettings(new Money(currency, asOf, new ExchangeRates(rates), IndexReader.of(file, currency)));
  }

  private static Optional<ExchangeRate> rate(Rate rate) {
    Optional<String> from = code(rate.getLeft());
    Optional<String> to = code(rate.getRight());
    Optional<LocalDate> date = Optional.ofNullable(rate.getDate()).flatMap(ValueReader::date).map(d -> d.from());
    if (from.isEmpty() || to.isEmpty() || date.isEmpty() || from.equals(to) || !(NumberWord.parse(rate.getLeft().getNumber()) instanceof NumberWord.Number a)
        || !(NumberWord.parse(rate.getRight().getNumber()) instanceof NumberWord.Number b)) {
      return Optional.empty();
    }
    double factor = b.value() / a.value();
    return factor > 0 && factor < Double.POSITIVE_INFINITY ? Optional.of(new ExchangeRate(from.get(), to.get(), factor, date.get()))
        : Optional.empty();
  }

  private static Optional<String> code(Quantity quantity) {
    if (quantity == null || quantity.getNumber() == null) {
      return Optional.empty();
    }
    if (quantity.getSign() != null) {
      return UnitCatalog.standard().currencyOfSign(quantity.getSign().charAt(0));
    }
    return Optional.ofNullable(quantity.getUnit()).flatMap(FileSettings::currency);
  }

  private static Optional<String> currency(String word) {
    return word == null ? Optional.empty() : UnitCatalog.standard().find(word).filter(Unit::isMoney).map(Unit::currency);
  }
}
