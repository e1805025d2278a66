package org.costdsl.lang.evaluation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;
import org.costdsl.lang.schema.ValueKind;

/** Writes a declaration down as an entity: every written value, every figure that is to be had. */
final class EntityReader {

  private final Evaluation evaluation;
  private final ValueReader values;

  EntityReader(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.values = new ValueReader(evaluation);
  }

  Entity read(Declaration declaration, boolean foreign) {
    Map<String, Value> written = new LinkedHashMap<>();
    Map<String, Figure> figures = new LinkedHashMap<>();
    Map<String, SourceRange> places = new LinkedHashMap<>();
    for (String property : properties(declaration, foreign)) {
      Members.schema(declaration, property).ifPresent(schema -> {
        value(declaration, property, schema).ifPresent(v -> written.put(property, v));
        figure(declaration, property, schema).ifPresent(f -> figures.put(property, f));
      });
      Members.find(declaration, property).ifPresent(p -> places.put(property, evaluation.places().of(p)));
    }
    Optional.ofNullable(declaration.getBase()).filter(b -> !b.eIsProxy())
        .ifPresent(b -> written.put("extends", new Value.References(List.of(Members.name(b)))));
    String title = declaration.getTitle() == null ? declaration.getName() : declaration.getTitle();
    return new Entity(Members.name(declaration), Members.kind(declaration), title, evaluation.places().of(declaration), foreign,
        written, figures, places, Optional.empty());
  }

  /** Everything written, then everything that the schema names; of a library's accelerator only what is written. */
  private static Set<String> properties(Declaration declaration, boolean foreign) {
    Set<String> names = new LinkedHashSet<>(Members.names(declaration));
    if (!foreign) {
      Schema.standard().declaration(Members.kind(declaration)).properties().stream().map(PropertySchema::name)
          .filter(n -> !n.endsWith("*")).forEach(names::add);
    }
    return names;
  }

  private Optional<Figure> figure(Declaration declaration, String property, PropertySchema schema) {
    if (schema.kind() != ValueKind.QUANTITY && schema.kind() != ValueKind.ALLOCATION) {
      return Optional.empty();
    }
    Optional<Figure> figure = evaluation.find(declaration, property);
    return figure.map(f -> f.trace().origin() == Trace.Origin.GIVEN
        ? f.withAlternative(evaluation.independently(declaration, property)) : f);
  }

  private Optional<Value> value(Declaration declaration, String property, PropertySchema schema) {
    return switch (schema.kind()) {
      case QUANTITY -> evaluation.find(declaration, property).filter(f -> Members.find(declaration, property).isPresent())
          .map(Value.Amount::new);
      case DATE -> values.dates(declaration, property).map(Value.Dates::new);
      case TEXT -> values.text(declaration, property).map(Value.Text::new);
      case WORD -> values.words(declaration, property).stream().findFirst().map(Value.Word::new);
      case REFERENCE, REFERENCES -> Optional.of(values.references(declaration, property)).filter(l -> !l.isEmpty())
          .map(l -> new Value.References(l.stream().map(Members::name).toList()));
      case MIXED -> Optional.of(values.words(declaration, property)).filter(l -> !l.isEmpty()).map(Value.References::new);
      case USES -> Optional.of(values.uses(declaration, property)).filter(l -> !l.isEmpty()).map(Value.Uses::new);
      case ALLOCATION -> allocation(declaration, property);
      case STATEMENT, BLOCK -> Optional.empty();
    };
  }

  private Optional<Value> allocation(Declaration declaration, String property) {
    Optional<Subject> from = new Subject(evaluation, declaration).allocatedFrom(property);
    return from.flatMap(f -> evaluation.find(declaration, property).map(count -> new Value.Allocation(count, f.name())));
  }
}
