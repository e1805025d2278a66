package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Selection;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;

/** A declaration as its formulas see it: figures and references by property name. */
final class Subject {

  private final Evaluation evaluation;
  private final Declaration declaration;
  private final ValueReader values;

  Subject(Evaluation evaluation, Declaration declaration) {
    this.evaluation = evaluation;
    this.declaration = declaration;
    this.values = new ValueReader(evaluation);
  }

  Declaration declaration() {
    return declaration;
  }

  String name() {
    return Members.name(declaration);
  }

  String kind() {
    return Members.kind(declaration);
  }

  /** A figure of this declaration; the formula fails if it is not to be had. */
  Term amount(String property) {
    return Term.of(evaluation.figure(declaration, property));
  }

  /** A figure of this declaration, if it is to be had. */
  Optional<Term> find(String property) {
    return evaluation.find(declaration, property).map(Term::of);
  }

  /** Whether the property is written, here or where it is taken from. */
  boolean says(String property) {
    return Members.find(declaration, property).filter(p -> !p.getItems().isEmpty()).isPresent();
  }

  /** Another declaration as a subject. */
  Subject of(Declaration other) {
    return new Subject(evaluation, other);
  }

  /** The declarations that a property refers to. */
  List<Subject> references(String property) {
    return values.references(declaration, property).stream().map(this::of).toList();
  }

  /** The one declaration that a property refers to. */
  Optional<Subject> reference(String property) {
    return references(property).stream().findFirst();
  }

  /** Words and names written for a property. */
  List<String> words(String property) {
    return values.words(declaration, property);
  }

  /** The word written for a property. */
  Optional<String> word(String property) {
    return words(property).stream().findFirst();
  }

  /** The dates written for a property. */
  Optional<DateSpan> dates(String property) {
    return values.dates(declaration, property);
  }

  /** The stages of a run. */
  List<Subject> stages() {
    return Members.stages(declaration).stream().map(this::of).toList();
  }

  /** The library's default of a property of another kind, under a name of this declaration. */
  Term fallback(String property, String kind, String other) {
    String name = Schema.standard().property(kind, other).flatMap(PropertySchema::defaultName)
        .orElseThrow(() -> new UnavailableException("there is no default for `" + other + "`"));
    return Term.of(evaluation.given().fallback(declaration, property, name));
  }

  /** How many devices `on:` or `devices:` names. */
  Term devices(String property) {
    return Term.of(evaluation.figure(declaration, property));
  }

  /** The pool or accelerator after `of` in an allocation. */
  Optional<Subject> allocatedFrom(String property) {
    return Members.firstItem(declaration, property).map(i -> i.getValue()).filter(Selection.class::isInstance)
        .map(Selection.class::cast).flatMap(s -> values.declaration(s.getTarget())).map(this::of);
  }

  /** The accelerator behind `on:` or `devices:`, through a pool if need be. */
  Subject accelerator(String property) {
    Subject from = allocatedFrom(property).orElseThrow(() -> noAccelerator(property));
    if (from.declaration.getKind() != DeclarationKind.POOL) {
      return from;
    }
    return from.allocatedFrom("devices").filter(device -> device.declaration.getKind() != DeclarationKind.POOL)
        .orElseThrow(() -> from.noAccelerator("devices"));
  }

  private UnavailableException noAccelerator(String property) {
    return new UnavailableException("`" + name() + "." + property + "` names no accelerator");
  }

  /** A dated property at the time of a span, or at the file's date. */
  Optional<Term> at(String property, Optional<DateSpan> when) {
    LocalDate date = when.map(DateSpan::midpoint).orElse(evaluation.money().asOf());
    return evaluation.given().at(declaration, property, date).map(Term::of);
  }

  /** Programmes of the file that include this declaration directly. */
  List<Subject> programmes() {
    List<Subject> result = new ArrayList<>();
    for (Declaration other : Members.declarations(evaluation.file())) {
      if (other.getKind() == DeclarationKind.PROGRAMME && values.references(other, "includes").contains(declaration)) {
        result.add(of(other));
      }
    }
    return result;
  }

  /** Where another declaration stands. */
  SourceRange placeOf(Subject other) {
    return evaluation.places().of(other.declaration);
  }

  /** A partial result under a name of its own. */
  Figure figureOf(String method, Term term, SourceRange place) {
    return new Figure(method, term.formula(), term.dimension(), Trace.computed(method, term.inputs(), place), Optional.empty(),
        evaluation.estimator());
  }

  /** All overheads of the file. */
  List<Subject> overheads() {
    return Members.declarations(evaluation.file()).stream().filter(d -> d.getKind() == DeclarationKind.OVERHEAD).map(this::of)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Subject s && s.declaration == declaration;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(declaration);
  }
}
