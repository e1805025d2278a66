package org.costdsl.lang.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The exchange rates that a file declares; never guesses one that the declared rates do not give. */
public final class ExchangeRates {
  private final List<ExchangeRate> rates;

  /** Creates the set from rates in any order; the order only decides between rates that are otherwise equally good. */
  public ExchangeRates(List<ExchangeRate> rates) {
    this.rates = List.copyOf(rates);
  }

  /** Returns the declared rates. */
  public List<ExchangeRate> rates() {
    return rates;
  }

  /**
   * Finds the conversion on a day: between two currencies the nearest rate on or before the day counts, in either direction;
   * without a direct one, the chain of fewest rates, and among those the one whose oldest rate is youngest. Empty if no chain
   * exists.
   */
  public Optional<Conversion> find(String from, String to, LocalDate asOf) {
    if (from.equals(to)) {
      return Optional.of(new Conversion(1, List.of()));
    }
    Set<String> reached = new HashSet<>(Set.of(from));
    List<Chain> frontier = List.of(new Chain(from, 1, List.of(), LocalDate.MAX));
    while (!frontier.isEmpty()) {
      Map<String, Chain> next = extend(frontier, reached, asOf);
      Chain arrived = next.get(to);
      if (arrived != null) {
        return Optional.of(new Conversion(arrived.factor, arrived.rates));
      }
      reached.addAll(next.keySet());
      frontier = List.copyOf(next.values());
    }
    return Optional.empty();
  }

  private Map<String, Chain> extend(List<Chain> frontier, Set<String> reached, LocalDate asOf) {
    Map<String, Chain> next = new LinkedHashMap<>();
    for (Chain chain : frontier) {
      for (ExchangeRate rate : nearestRates(chain.currency, asOf).values()) {
        Chain longer = chain.with(rate);
        Chain known = next.get(longer.currency);
        if (!reached.contains(longer.currency) && (known == null || longer.oldest.isAfter(known.oldest))) {
          next.put(longer.currency, longer);
        }
      }
    }
    return next;
  }

  /**
   * Returns by neighbour the latest rate of a currency that is not after the day; a tie goes to the rate quoted in this
   * direction.
   */
  private Map<String, ExchangeRate> nearestRates(String currency, LocalDate asOf) {
    Map<String, ExchangeRate> nearest = new LinkedHashMap<>();
    for (ExchangeRate rate : rates) {
      if (rate.touches(currency) && !rate.date().isAfter(asOf)) {
        String neighbour = rate.otherSide(currency);
        ExchangeRate known = nearest.get(neighbour);
        if (known == null || isNearer(rate, known, currency)) {
          nearest.put(neighbour, rate);
        }
      }
    }
    return nearest;
  }

  private static boolean isNearer(ExchangeRate rate, ExchangeRate known, String currency) {
    int order = rate.date().compareTo(known.date());
    return order > 0 || order == 0 && rate.from().equals(currency) && !known.from().equals(currency);
  }

  /** A chain of rates that begins at the source currency and has come as far as {@code currency}. */
  private record Chain(String currency, double factor, List<ExchangeRate> rates, LocalDate oldest) {

    Chain with(ExchangeRate rate) {
      List<ExchangeRate> longer = new ArrayList<>(rates);
      longer.add(rate);
      LocalDate older = rate.date().isBefore(oldest) ? rate.date() : oldest;
      return new Chain(rate.otherSide(currency), rate.convert(factor, currency), List.copyOf(longer), older);
    }
  }
}
