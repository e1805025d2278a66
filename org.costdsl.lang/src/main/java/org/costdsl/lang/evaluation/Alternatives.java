package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.costdsl.lang.evaluation.Statement.Alternative;
import org.costdsl.lang.model.Addition;
import org.costdsl.lang.model.BinaryOperation;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Selection;
import org.eclipse.emf.ecore.EObject;

/** The readings of a formula over claims: one for each element of its {@code any of}, or the formula itself. */
final class Alternatives {

  private final Evaluation evaluation;
  private final Reading reading;
  private final ValueReader values;

  Alternatives(Evaluation evaluation, Reading reading) {
    this.evaluation = evaluation;
    this.reading = reading;
    this.values = new ValueReader(evaluation);
  }

  /** Whether the left side of a statement is a formula over claims, or leaves a choice. */
  boolean apply(Expression left) {
    return anyOf(left).isPresent() || isFormula(left) && !claims(left).isEmpty();
  }

  private static boolean isFormula(Expression expression) {
    return expression instanceof BinaryOperation || expression instanceof Addition;
  }

  List<Alternative> of(Expression left) {
    Optional<Selection> choice = anyOf(left);
    if (choice.isEmpty()) {
      return List.of(alternative(left, numerator(left), left, reading));
    }
    List<Alternative> result = new ArrayList<>();
    for (Expression element : choice.get().getSet().getElements()) {
      result.add(alternative(element, element, left, reading.choosing(element)));
    }
    return result;
  }

  private Alternative alternative(Expression label, Expression numerator, Expression whole, Reading chosen) {
    Term term = evaluation.reader().read(whole, chosen);
    Figure value = new Figure(Places.text(label), term.formula(), term.dimension(),
        Trace.computed(Places.text(label), term.inputs(), evaluation.places().of(label)), Optional.empty(), evaluation.estimator());
    return new Alternative(Places.text(label), value, spokenOf(numerator), denominator(whole).map(this::spokenOf).orElse(List.of()));
  }

  private static Expression numerator(Expression left) {
    return left instanceof BinaryOperation operation && isQuotient(operation) ? operation.getLeft() : left;
  }

  private static Optional<Expression> denominator(Expression left) {
    return left instanceof BinaryOperation operation && isQuotient(operation) ? Optional.of(operation.getRight()) : Optional.empty();
  }

  private static boolean isQuotient(BinaryOperation operation) {
    return operation.getOperator().equals("/") || operation.getOperator().equals("per");
  }

  /** Names of the entities that an operand is about: a claim is about what it covers, else its statement's subject. */
  private List<String> spokenOf(Expression operand) {
    Set<String> names = new TreeSet<>();
    for (NameReference name : references(operand)) {
      if (name.getTarget() instanceof Declaration d && !d.eIsProxy()) {
        about(d).forEach(x -> names.add(Members.name(x)));
      }
    }
    return List.copyOf(names);
  }

  private List<Declaration> about(Declaration declaration) {
    if (declaration.getKind() != DeclarationKind.CLAIM) {
      return List.of(declaration);
    }
    List<Declaration> covered = values.references(declaration, "covers");
    if (!covered.isEmpty()) {
      return covered;
    }
    return references(declaration).stream().map(NameReference::getTarget)
        .filter(t -> t instanceof Declaration d && !d.eIsProxy() && d.getKind() != DeclarationKind.SOURCE
            && d.getKind() != DeclarationKind.ORGANIZATION && d.getKind() != DeclarationKind.CLAIM)
        .map(Declaration.class::cast).toList();
  }

  private static List<Declaration> claims(Expression expression) {
    return references(expression).stream().map(NameReference::getTarget)
        .filter(t -> t instanceof Declaration d && !d.eIsProxy() && d.getKind() == DeclarationKind.CLAIM)
        .map(Declaration.class::cast).toList();
  }

  private static Optional<Selection> anyOf(Expression expression) {
    return contents(expression).filter(Selection.class::isInstance).map(Selection.class::cast)
        .filter(s -> s.getSet() != null && s.getSelector() instanceof NameReference n && "any".equals(n.getWord())).findFirst();
  }

  private static List<NameReference> references(EObject element) {
    return contents(element).filter(NameReference.class::isInstance).map(NameReference.class::cast).toList();
  }

  private static Stream<EObject> contents(EObject element) {
    Iterable<EObject> all = element::eAllContents;
    return Stream.concat(Stream.of(element), StreamSupport.stream(all.spliterator(), false));
  }
}
