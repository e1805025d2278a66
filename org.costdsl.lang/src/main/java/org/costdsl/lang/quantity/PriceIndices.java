package org.costdsl.lang.quantity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Price levels of currencies over time: what an amount in prices of one year is in those of another. Immutable. */
public final class PriceIndices {

  private final Map<String, NavigableMap<LocalDate, Double>> levels;

  /** Levels by the day since which each holds, by ISO code of the currency; each above 0. */
  public PriceIndices(Map<String, ? extends Map<LocalDate, Double>> levels) {
    Map<String, NavigableMap<LocalDate, Double>> copy = new HashMap<>();
    levels.forEach((currency, byDate) -> copy.put(currency, new TreeMap<>(byDate)));
    this.levels = copy;
  }

  /** Whether there is an index for a currency. */
  public boolean covers(String currency) {
    return levels.containsKey(currency);
  }

  /** Whether a level begins in that year. */
  public boolean hasLevel(String currency, int year) {
    return level(currency, year).isPresent();
  }

  /**
   * What an amount in prices of a year has become at a date: the level in force then over the mean of the levels that begin in
   * the year; nothing if either is missing.
   */
  public Optional<Double> factor(String currency, int year, LocalDate at) {
    Map.Entry<LocalDate, Double> now = levels.getOrDefault(currency, new TreeMap<>()).floorEntry(at);
    OptionalDouble then = level(currency, year);
    return now == null || then.isEmpty() ? Optional.empty() : Optional.of(now.getValue() / then.getAsDouble());
  }

  private OptionalDouble level(String currency, int year) {
    return levels.getOrDefault(currency, new TreeMap<>())
        .subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true).values().stream()
        .mapToDouble(Double::doubleValue).average();
  }
}
