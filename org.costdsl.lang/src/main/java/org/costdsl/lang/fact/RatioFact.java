package org.costdsl.lang.fact;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Statement.Stated;

/**
 * A claim that states what a formula over other claims comes to, such as one amount over another; each admissible reading of an
 * {@code any of} is worked out from the claim's own operands.
 *
 * @param claim the claim
 * @param stated the stated value with the range that its words admit
 * @param readings the admissible readings, at least one
 */
public record RatioFact(ClaimFact claim, Stated stated, List<Reading> readings) {

  /**
   * One reading.
   *
   * @param label the chosen operand as written
   * @param value the whole formula with it
   * @param numerators names of what the chosen operand speaks of
   * @param numeratorKinds their declaration words, in the same order
   * @param denominators names of what it is divided by; empty where nothing is divided
   * @param denominatorKinds their declaration words, in the same order
   */
  public record Reading(String label, Figure value, List<String> numerators, List<String> numeratorKinds,
      List<String> denominators, List<String> denominatorKinds) {

    /** Copies the lists. */
    public Reading {
      numerators = List.copyOf(numerators);
      numeratorKinds = List.copyOf(numeratorKinds);
      denominators = List.copyOf(denominators);
      denominatorKinds = List.copyOf(denominatorKinds);
    }
  }

  private static final Set<String> FLEET = Set.of("pool", "overhead", "programme");
  private static final Set<String> RUN = Set.of("run", "stage");

  /** Copies the list. */
  public RatioFact {
    readings = List.copyOf(readings);
  }

  /** Names of the claims and figures that the readings are made of. */
  public SortedSet<String> operands() {
    return all(r -> Operands.of(r.value()));
  }

  /** Whether something is divided, so that it is a ratio and not a sum. */
  public boolean ratio() {
    return readings.stream().anyMatch(r -> !r.denominators().isEmpty());
  }

  /** Whether the words give a bound, such as "up to", which has to hold for every reading. */
  public boolean bound() {
    return stated.bounds().isOneSided();
  }

  /** The reading that decides: the one farthest beyond a bound, else the one nearest to the stated value. */
  public Reading decisive() {
    Comparator<Reading> byDistance = Comparator.comparingDouble(this::excess);
    return bound() ? readings.stream().max(byDistance).orElseThrow() : readings.stream().min(byDistance).orElseThrow();
  }

  private double excess(Reading reading) {
    double value = reading.value().median();
    double beyond = Math.max(value - stated.bounds().high(), stated.bounds().low() - value);
    return bound() ? beyond : StrictMath.abs(value - stated.value());
  }

  /** Every reading with its value, such as {@code capex_figure gives 320, opex_figure gives 189}. */
  public String words() {
    return readings.stream().map(r -> r.label() + " gives " + r.value().shortText()).collect(Collectors.joining(", "));
  }

  /** Whether what a fleet costs (a pool, an overhead, a programme) is divided by what a run costs. */
  public boolean fleetAgainstRun() {
    return !Collections.disjoint(numeratorKinds(), FLEET) && !Collections.disjoint(denominatorKinds(), RUN);
  }

  /** Names of all that any numerator speaks of. */
  public SortedSet<String> numerators() {
    return all(Reading::numerators);
  }

  /** Declaration words of all that any numerator speaks of. */
  public SortedSet<String> numeratorKinds() {
    return all(Reading::numeratorKinds);
  }

  /** Names of all that any denominator speaks of. */
  public SortedSet<String> denominators() {
    return all(Reading::denominators);
  }

  /** Declaration words of all that any denominator speaks of. */
  public SortedSet<String> denominatorKinds() {
    return all(Reading::denominatorKinds);
  }

  private SortedSet<String> all(Function<Reading, List<String>> names) {
    SortedSet<String> result = new TreeSet<>();
    readings.forEach(r -> result.addAll(names.apply(r)));
    return result;
  }
}
