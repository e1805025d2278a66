package org.costdsl.lang.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The thresholds in force: a rule's page has the defaults, a user's settings go before them. */
public final class Thresholds {

  private final RuleCatalogue catalogue;
  private final Map<String, Double> settings;
  private final Map<Key, Double> known = new ConcurrentHashMap<>();

  private record Key(String rule, String name) {
  }

  Thresholds(RuleCatalogue catalogue, Map<String, Double> settings) {
    this.catalogue = catalogue;
    this.settings = Map.copyOf(settings);
  }

  /**
   * A rule's threshold in base units. A setting {@code rule-id.name} is in the unit that the page names.
   *
   * @throws IllegalArgumentException if the rule's page has no such threshold
   */
  public double of(String rule, String name) {
    return known.computeIfAbsent(new Key(rule, name), k -> read(rule, name));
  }

  private double read(String rule, String name) {
    Threshold threshold = catalogue.rule(rule).flatMap(p -> p.threshold(name))
        .orElseThrow(() -> new IllegalArgumentException("the page of rule " + rule + " has no threshold `" + name + "`"));
    return threshold.inBaseUnits(settings.getOrDefault(rule + "." + name, threshold.value()));
  }
}
