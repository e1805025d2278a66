package org.costdsl.lang.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.quantity.DateSpan;

/**
 * A declaration as evaluated: written values, and every figure that it has.
 *
 * @param name its name in the file; a stage is {@code run.stage}
 * @param kind its declaration word
 * @param title its title, or its name
 * @param place where it is declared
 * @param library whether it comes from the standard library or another file
 * @param values written values by property
 * @param figures amounts by property, given, computed or by default
 * @param places where each written property stands
 * @param claimed the statement that stands in for a figure of its own; empty for the declaration as the file has it
 */
public record Entity(String name, String kind, String title, SourceRange place, boolean library, Map<String, Value> values,
    Map<String, Figure> figures, Map<String, SourceRange> places, Optional<Claimed> claimed) {

  /**
   * A claim's statement taken at its word.
   *
   * @param claim name of the claim
   * @param property the property that it states
   * @param words the statement, such as {@code v2.device_hours is 172.8k GPU-hours}
   */
  public record Claimed(String claim, String property, String words) {
  }

  /** What somebody wants to know first, by kind. */
  private static final Map<String, List<String>> LEADING = Map.of("run", List.of("cost", "flop"), "stage", List.of("cost", "device_hours"),
      "programme", List.of("cost"), "staff", List.of("cost"), "overhead", List.of("cost"), "pool", List.of("capex", "opex"),
      "let", List.of("value"));

  public Entity {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  /** The same, read from another place, as a claim would have it. */
  Entity claimedBy(Claimed statement, SourceRange where) {
    Map<String, SourceRange> moved = new LinkedHashMap<>();
    places.keySet().forEach(p -> moved.put(p, where));
    moved.put(statement.property(), where);
    return new Entity(name, kind, title, where, library, values, figures, moved, Optional.of(statement));
  }

  /** The figure of a property. */
  public Optional<Figure> figure(String property) {
    return Optional.ofNullable(figures.get(property));
  }

  /** The one figure to show where there is room for one; empty if it has none of those. */
  public Optional<Figure> leadingFigure() {
    return LEADING.getOrDefault(kind, List.of()).stream().flatMap(p -> figure(p).stream()).findFirst();
  }

  /** The word written for a property. */
  public Optional<String> word(String property) {
    return values.get(property) instanceof Value.Word w ? Optional.of(w.word()) : Optional.empty();
  }

  /** The text written for a property. */
  public Optional<String> text(String property) {
    return values.get(property) instanceof Value.Text t ? Optional.of(t.text()) : Optional.empty();
  }

  /** The dates written for a property. */
  public Optional<DateSpan> dates(String property) {
    return values.get(property) instanceof Value.Dates d ? Optional.of(d.span()) : Optional.empty();
  }

  /** The names that a property refers to. */
  public List<String> references(String property) {
    return values.get(property) instanceof Value.References r ? r.names() : List.of();
  }

  /** The one name that a property refers to. */
  public Optional<String> reference(String property) {
    return references(property).stream().findFirst();
  }

  /** The allocation written for a property. */
  public Optional<Value.Allocation> allocation(String property) {
    return values.get(property) instanceof Value.Allocation a ? Optional.of(a) : Optional.empty();
  }

  /** Where a property stands, else where the declaration does. */
  public SourceRange placeOf(String property) {
    return places.getOrDefault(property, place);
  }
}
