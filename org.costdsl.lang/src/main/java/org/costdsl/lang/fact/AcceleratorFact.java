package org.costdsl.lang.fact;

import java.util.Collections;
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

  /** Copies both maps. */
  public AcceleratorFact {
    peaks = Collections.unmodifiableSortedMap(new TreeMap<>(peaks));
    controls = Collections.unmodifiableSortedMap(new TreeMap<>(controls));
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
