package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.uncertainty.Bounds;

/** Figures that are written, in the file or among the library's defaults, and not worked out. */
final class GivenFigures {

  private final Evaluation evaluation;
  private final Map<SourceRange, UnavailableException> failures = new TreeMap<>();

  GivenFigures(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Written values that could not be read so far, and why. */
  Map<SourceRange, UnavailableException> failures() {
    return Collections.unmodifiableMap(failures);
  }

  /** Forgets what could not be read of elements that have changed. */
  void forget(Reach reach) {
    failures.keySet().removeIf(reach::contains);
  }

  /** The figure that some items say: the one in force at a date, or their mean over a period. */
  Figure given(Declaration declaration, String property, List<Item> written) {
    PropertySchema schema = Members.schema(declaration, property)
        .orElseThrow(() -> new UnavailableException("a " + Members.kind(declaration) + " has no `" + property + "`"));
    if (Ramp.isRamp(written) && !isDated(declaration) && !property.equals("price")) {
      return mean(declaration, property, schema, written);
    }
    return given(declaration, property, schema, evaluation.items().at(written, declaration));
  }

  /** Prices and peaks of accelerators and levels of indices are read at a date, not as a mean. */
  private static boolean isDated(Declaration declaration) {
    return declaration.getKind() == DeclarationKind.ACCELERATOR || declaration.getKind() == DeclarationKind.INDEX;
  }

  private Figure mean(Declaration declaration, String property, PropertySchema schema, List<Item> written) {
    List<Figure> parts = new ArrayList<>();
    Term sum = null;
    for (Ramp.Step step : Ramp.steps(evaluation, declaration, written)) {
      Figure part = given(declaration, property, schema, step.item());
      parts.add(part);
      Term weighted = Term.of(part).times(Term.number(step.weight()));
      sum = sum == null ? weighted : sum.plus(weighted);
    }
    if (sum == null) {
      throw new UnavailableException("`" + Members.name(declaration) + "." + property + "` has no value in its period");
    }
    Trace trace = Trace.computed("mean over its period, weighted by days", parts, evaluation.places().of(written.get(0)));
    return figure(Members.name(declaration) + "." + property, sum, trace);
  }

  private Figure given(Declaration declaration, String property, PropertySchema schema, Item item) {
    String name = Members.name(declaration) + "." + property;
    Dimension expected = schema.dimensions().isEmpty() ? Dimension.NONE : schema.dimension();
    String seed = item.getSince() == null ? name : name + " from " + item.getSince();
    Term term = written(item, () -> duration(item, expected)
        .orElseGet(() -> counted(schema, evaluation.reader().read(evaluation.items().amount(item), Reading.of(seed, expected)))));
    if (!schema.dimensions().isEmpty() && !schema.dimensions().contains(term.dimension())) {
      throw new UnavailableException("`" + name + "` is " + term.dimension() + ", not " + expected);
    }
    Term limited = written(item, () -> term.with(Formulas.within(term.formula(),
        new Bounds(schema.limits().low(), schema.limits().high()))));
    evaluation.warnings().truncation(name, limited.formula(), evaluation.places().of(item.getValue()));
    return figure(name, limited, evaluation.items().trace(item, term));
  }

  private Figure figure(String name, Term term, Trace trace) {
    return new Figure(name, term.formula(), term.dimension(), trace, Optional.empty(), evaluation.estimator());
  }

  /** Reads a written value; if that fails the value is named as the cause. */
  Term written(Item item, Supplier<Term> read) {
    if (item.getValue() == null) {
      throw new UnavailableException("no value is written");
    }
    try {
      return read.get().finite();
    } catch (UnavailableException e) {
      UnavailableException placed = e.causedBy(evaluation.places().of(item.getValue()));
      failures.putIfAbsent(placed.cause().orElseThrow(), placed);
      throw placed;
    }
  }

  /** A period may be written as its dates: `2024-01 to 2027-12`. */
  private static Optional<Term> duration(Item item, Dimension expected) {
    return expected.equals(Dimension.TIME) ? ValueReader.dates(item.getValue())
        .map(d -> Term.of(d.days() * UnitCatalog.standard().quantityOf("day").value(), Dimension.TIME)) : Optional.empty();
  }

  /** A plain number counts devices before `of`, and people as a headcount. */
  private static Term counted(PropertySchema schema, Term term) {
    Dimension counts = schema.kind() == ValueKind.ALLOCATION ? Dimension.DEVICE : schema.dimension();
    boolean plain = term.dimension().isNone() && (counts.equals(Dimension.DEVICE) || counts.equals(Dimension.PERSON));
    return plain ? term.counting(counts) : term;
  }

  /** A dated property of a library declaration at a date. */
  Optional<Figure> at(Declaration declaration, String property, LocalDate date) {
    return Members.find(declaration, property).filter(p -> !p.getItems().isEmpty()).map(p -> given(declaration, property,
        Members.schema(declaration, property).orElseThrow(), evaluation.items().at(p.getItems(), date)));
  }

  /** A default of the library under a name of this file. */
  Figure fallback(Declaration declaration, String property, String name) {
    Let let = evaluation.defaults().find(name)
        .orElseThrow(() -> new UnavailableException("the library lacks the default " + name));
    Item item = evaluation.items().at(let.getItems(), declaration);
    Term term = evaluation.reader().read(item.getValue(), Reading.of("default " + name, Dimension.NONE));
    Trace trace = evaluation.items().trace(item, term);
    return figure(Members.name(declaration) + "." + property, term,
        new Trace(Trace.Origin.DEFAULT, trace.method(), trace.inputs(), trace.citations(), trace.hedge(), trace.place()));
  }
}
