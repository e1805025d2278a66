package org.costdsl.lang.fact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Trace;
import org.costdsl.lang.uncertainty.Bounds;

/**
 * A figure that is stated although the rest of the file determines it: given beside its parts, or claimed.
 *
 * @param of the declaration whose figure it is
 * @param property the property
 * @param told the claim that states it, or the declaration itself
 * @param text the stated amount as written, hedge included
 * @param bounds the range that the words admit, in base units
 * @param computed what the rest of the file gives
 */
public record RestatedFact(DeclarationFact of, String property, DeclarationFact told, String text, Bounds bounds,
    Figure computed) {

  private static final double ROUNDING = 1e-9;

  /**
   * Whether the rest of the file gives it as a sum of parts that are written, such as the hours of a run's stages; hours may
   * also be the product of devices and time that are.
   */
  public boolean sum() {
    List<Figure> parts = written();
    return parts.size() > 1 && parts.stream().allMatch(p -> isWritten(p) && p.dimension().equals(computed.dimension()));
  }

  /** What it is the sum of: sums in it are opened up, and sorts of which there is nothing (staff costs of 0) are left out. */
  private List<Figure> written() {
    return parts(computed).filter(p -> !(p.isExact() && p.median() == 0)).toList();
  }

  private Stream<Figure> parts(Figure total) {
    return total.trace().inputs().stream().flatMap(p -> isWritten(p) || !isSum(p) ? Stream.of(p) : parts(p));
  }

  private static boolean isSum(Figure figure) {
    List<Figure> inputs = figure.trace().inputs();
    return figure.isExact() && !inputs.isEmpty()
        && inputs.stream().allMatch(i -> i.isExact() && i.dimension().equals(figure.dimension()))
        && Nearness.equal(inputs.stream().mapToDouble(Figure::median).sum(), figure.median(), ROUNDING);
  }

  /** Whether one part has as many device-hours as the stated total: then that part has been given what all took. */
  public boolean oneRunAsLong() {
    return property.equals("device_hours") && written().stream().anyMatch(p -> p.median() >= bounds.low());
  }

  /** Whether the stated range lies below the sum. */
  public boolean exceededByParts() {
    return bounds.high() < computed.median();
  }

  private boolean isWritten(Figure part) {
    return part.trace().origin() == Trace.Origin.GIVEN || property.equals("device_hours") && part.isExact();
  }

  /** The written parts, such as {@code a.device_hours 2.66M GPU-hours + b.device_hours 119k GPU-hours}. */
  public String parts() {
    return written().stream().map(p -> p.name() + " " + p.text()).collect(Collectors.joining(" + "));
  }

  /** The probability that the sum leaves the stated range by more than the parts' own rounding explains. */
  public double sumViolation() {
    double slack = written().stream().mapToDouble(PrintedPrecision::halfStep).sum();
    return computed.violation(new Bounds(bounds.low() - slack, bounds.high() + slack));
  }

  /** Whether a claim states it, not the declaration itself. */
  public boolean claimed() {
    return told != of;
  }

  /** Where it is stated. */
  public SourceRange place() {
    return claimed() ? told.placeOf("states") : of.placeOf(property);
  }

  /** The probability that the computed amount lies outside the stated range. */
  public double violation() {
    return computed.violation(bounds);
  }
}
