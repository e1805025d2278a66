package org.costdsl.lang.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.DateSpan;

/**
 * A chip model; all its figures are per device.
 *
 * @param entity the declaration
 * @param peaks dense peak rate in FLOP/s by precision
 * @param controls the time in which export was controlled, by two-letter country code
 */
public record AcceleratorFact(Entity entity, SortedMap<String, Figure> peaks, SortedMap<String, DateSpan> controls)
    implements DeclarationFact {

  /** Last year of a control that has not ended. */
  public static final int OPEN_END = 9999;

  /** When the first GPU with a narrower precision could be bought: A100, H100, B200 (Epoch AI, "Machine Learning Hardware"). */
  private static final Map<String, LocalDate> FIRST = Map.of("bf16", LocalDate.of(2020, 5, 14),
      "fp8", LocalDate.of(2022, 9, 20), "fp4", LocalDate.of(2024, 11, 15));

  /** Copies both maps. */
  public AcceleratorFact {
    peaks = Collections.unmodifiableSortedMap(new TreeMap<>(peaks));
    controls = Collections.unmodifiableSortedMap(new TreeMap<>(controls));
  }

  /** Name of the accelerator that it extends, or null. */
  public String original() {
    return reference("extends");
  }

  /** Whether a rate is the one of a precision with sparsity, twice the dense one, or the dense one of another precision. */
  public String otherPeakAt(double rate, String precision, double tolerance) {
    if (Nearness.equal(rate, 2 * densePeak(precision), tolerance)) {
      return (precision == null ? "the highest" : precision) + " with sparsity";
    }
    return peaks.entrySet().stream().filter(e -> !e.getKey().equals(precision))
        .filter(e -> Nearness.equal(rate, e.getValue().median(), tolerance))
        .map(e -> "dense " + e.getKey()).findFirst().orElse(null);
  }

  /** Whether it has peaks, but none at a precision that came with later chips. */
  public boolean lacks(String precision) {
    return !peaks.isEmpty() && !peaks.containsKey(precision) && FIRST.containsKey(precision) && released() != null
        && released().to().isBefore(FIRST.get(precision));
  }

  /** The precision of that one of its peaks that is among the named figures, or null. */
  public String precisionIn(List<String> figures) {
    return peaks.keySet().stream().filter(p -> figures.contains(name() + ".peak." + p)).findFirst().orElse(null);
  }

  /** The dense peak rate of a precision, or the highest where none is named; NaN if unknown. */
  public double densePeak(String precision) {
    Figure own = precision == null ? null : peak(precision);
    return own != null ? own.median() : precision != null ? Double.NaN
        : peaks.values().stream().mapToDouble(Figure::median).max().orElse(Double.NaN);
  }

  /** The precision for which it states what the original has for another, or with sparsity; null if none. */
  public String precisionWithOtherPeak(AcceleratorFact other, double tolerance) {
    return peaks.entrySet().stream().filter(e -> other.peak(e.getKey()) != null
        && !Nearness.equal(e.getValue().median(), other.peak(e.getKey()).median(), tolerance)
        && other.otherPeakAt(e.getValue().median(), e.getKey(), tolerance) != null).map(e -> e.getKey()).findFirst().orElse(null);
  }

  /** Its architecture, such as Hopper, or null. */
  public String family() {
    return text("family");
  }

  /** When it could first be bought, or null. */
  public DateSpan released() {
    return dates("released");
  }

  /** Thermal design power in W, or null. */
  public Figure tdp() {
    return amount("TDP");
  }

  /** Purchase price at the file's date, or null. */
  public Figure price() {
    return amount("price");
  }

  /** Rent of a device-hour at the file's date, or null. */
  public Figure rental() {
    return amount("rental");
  }

  /** Dense peak rate of a precision, or null. */
  public Figure peak(String precision) {
    return peaks.get(precision);
  }
}
