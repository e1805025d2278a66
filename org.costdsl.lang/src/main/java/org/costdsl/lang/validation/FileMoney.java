package org.costdsl.lang.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.AsOfSetting;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.CurrencySetting;
import org.costdsl.lang.model.Element;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.model.Rate;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.ExchangeRate;
import org.costdsl.lang.quantity.ExchangeRates;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.typing.UnitWord;

/**
 * What a file says of money.
 *
 * @param currency the ISO code of the currency that amounts are brought to
 * @param asOf the day of the rates; empty where the file names none
 * @param rates the rates that can be read
 */
public record FileMoney(String currency, Optional<LocalDate> asOf, ExchangeRates rates) {

  /** The currency of a file that names none. */
  private static final String USUAL = "USD";

  /** Reads a file's settings and rates. */
  public static FileMoney of(CostFile file) {
    String currency = USUAL;
    Optional<LocalDate> asOf = Optional.empty();
    List<ExchangeRate> rates = new ArrayList<>();
    for (Element element : file.getElements()) {
      if (element instanceof CurrencySetting setting) {
        currency = code(setting.getUnit()).orElse(currency);
      } else if (element instanceof AsOfSetting setting) {
        asOf = day(setting.getDate()).map(DateSpan::to);
      } else if (element instanceof Rate rate) {
        rate(rate).ifPresent(rates::add);
      }
    }
    return new FileMoney(currency, asOf, new ExchangeRates(rates));
  }

  /** Whether amounts in another currency can be converted. */
  boolean converts(String code) {
    return rates.find(code, currency, asOf.orElse(LocalDate.MAX)).isPresent();
  }

  /** Whether they could be if the file's date were later. */
  boolean convertsLater(String code) {
    return rates.find(code, currency, LocalDate.MAX).isPresent();
  }

  /** The currency of a literal: empty if it is no money or cannot be told. */
  Optional<String> of(Quantity quantity) {
    if (quantity.getSign() != null) {
      return UnitCatalog.standard().currencyOfSign(quantity.getSign().charAt(0), currency);
    }
    return UnitWord.of(quantity).flatMap(FileMoney::code);
  }

  /** The ISO code of a word that is a currency. */
  static Optional<String> code(String word) {
    return Optional.ofNullable(word).flatMap(UnitCatalog.standard()::find).filter(Unit::isMoney).map(Unit::currency);
  }

  /** The currency of one side of a rate, where no currency of the file decides what a sign means. */
  static Optional<String> side(Quantity quantity) {
    if (quantity == null) {
      return Optional.empty();
    }
    return quantity.getSign() == null ? UnitWord.of(quantity).flatMap(FileMoney::code)
        : UnitCatalog.standard().currencyOfSign(quantity.getSign().charAt(0));
  }

  private static Optional<ExchangeRate> rate(Rate rate) {
    Optional<String> from = side(rate.getLeft());
    Optional<String> to = side(rate.getRight());
    Optional<DateSpan> date = day(rate.getDate());
    if (from.isEmpty() || to.isEmpty() || date.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    Optional<Double> factor = UnitWord.number(rate.getRight())
        .flatMap(right -> UnitWord.number(rate.getLeft()).map(left -> right.value() / left.value()))
        .filter(f -> f > 0 && f < Double.POSITIVE_INFINITY);
    return factor.map(f -> new ExchangeRate(from.get(), to.get(), f, date.get().from()));
  }

  private static Optional<DateSpan> day(String text) {
    return Optional.ofNullable(text).flatMap(t -> DateLiterals.read(t).span());
  }
}
