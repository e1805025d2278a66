package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.evaluation.Statement.Stated;
import org.costdsl.lang.model.Assertion;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Phrase;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.uncertainty.Bounds;

/** Reads what a claim states. */
final class ClaimReader {

  private final Evaluation evaluation;
  private final ValueReader values;

  ClaimReader(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.values = new ValueReader(evaluation);
  }

  /** The statement; fails with the reason where it cannot be read. */
  Optional<Statement> read(Declaration claim) {
    Optional<String> opinion = values.text(claim, "opinion");
    if (opinion.isPresent()) {
      return opinion.map(Statement.Opinion::new);
    }
    return Members.firstItem(claim, "states").map(Item::getValue).map(e -> statement(claim, e));
  }

  /** The figure that a claim states; empty if it states something else. */
  Optional<FigureReference> subjectOf(Declaration claim) {
    return assertion(claim).flatMap(a -> reference(claim, a.getLeft())).filter(r -> !r.property().isEmpty());
  }

  /** A claim's statement in place of a figure that the file has: read as an input, so that its hedge spreads as one. */
  Figure atItsWord(Declaration claim, String name, PropertySchema schema) {
    Assertion assertion = assertion(claim)
        .orElseThrow(() -> new UnavailableException("claim `" + claim.getName() + "` states no amount"));
    Reading inputs = Reading.of(name + " by " + claim.getName(), schema.dimension()).about(subject(claim), basis(claim));
    Term term = evaluation.reader().read(assertion.getRight(), inputs);
    if (!schema.dimensions().contains(term.dimension())) {
      throw new UnavailableException("`" + claim.getName() + "` states " + term.dimension() + ", not " + schema.dimension());
    }
    Trace trace = new Trace(Trace.Origin.GIVEN, evaluation.places().written(assertion.getRight()), List.of(), source(claim), Optional.empty(),
        evaluation.places().of(assertion));
    Formula limited = Formulas.within(term.formula(), new Bounds(schema.limits().low(), schema.limits().high()));
    return new Figure(name, limited, term.dimension(), trace, Optional.empty(), evaluation.estimator());
  }

  private Optional<Assertion> assertion(Declaration claim) {
    return Members.firstItem(claim, "states").map(Item::getValue).filter(Assertion.class::isInstance).map(Assertion.class::cast);
  }

  /** The stated amount of a claim, without its hedge, as a figure named after the claim. */
  Figure statedFigure(Declaration claim) {
    Item item = Members.firstItem(claim, "states").filter(i -> i.getValue() instanceof Assertion)
        .orElseThrow(() -> new UnavailableException("claim `" + claim.getName() + "` states no amount"));
    Stated stated = stated(claim, (Assertion) item.getValue());
    Trace trace = new Trace(Trace.Origin.GIVEN, stated.text(), List.of(), source(claim), Optional.of(stated.hedge()),
        evaluation.places().of(item.getValue()));
    return new Figure(claim.getName(), Formula.constant(stated.value()), stated.dimension(), trace, Optional.empty(),
        evaluation.estimator());
  }

  private List<Trace.Citation> source(Declaration claim) {
    return values.references(claim, "source").stream().map(s -> new Trace.Citation(s.getName(),
        s.getTitle() == null ? s.getName() : s.getTitle(), values.words(s, "tier").stream().findFirst().orElse(""))).toList();
  }

  private Statement statement(Declaration claim, Expression expression) {
    if (expression instanceof Phrase phrase) {
      return event(phrase);
    }
    if (expression instanceof Assertion assertion) {
      Alternatives alternatives = new Alternatives(evaluation, reading(claim));
      return alternatives.apply(assertion.getLeft())
          ? new Statement.Alternatives(alternatives.of(assertion.getLeft()), stated(claim, assertion))
          : amount(claim, assertion);
    }
    throw new UnavailableException("a claim states `SUBJECT is AMOUNT` or an event");
  }

  private Statement event(Phrase phrase) {
    Optional<String> object = Optional.ofNullable(phrase.getObject()).flatMap(values::declaration).map(Members::name)
        .or(() -> Optional.ofNullable(phrase.getObject()).map(Places::text));
    return new Statement.Event(evaluation.places().written(phrase.getSubject()), phrase.getWord(), object,
        Optional.ofNullable(phrase.getDate()).flatMap(ValueReader::date));
  }

  private Statement amount(Declaration claim, Assertion assertion) {
    Expression left = assertion.getLeft();
    Optional<FigureReference> reference = reference(claim, left);
    Stated stated = stated(claim, assertion);
    return new Statement.Amount(reference.map(r -> Members.name(r.declaration())), reference.map(FigureReference::property),
        evaluation.places().written(left), stated, computed(claim, left));
  }

  private Optional<Figure> computed(Declaration claim, Expression left) {
    try {
      Term term = evaluation.reader().read(left, reading(claim));
      boolean single = term.inputs().size() == 1 && term.inputs().get(0).formula() == term.formula();
      return Optional.of(single ? term.inputs().get(0) : new Figure(evaluation.places().written(left), term.formula(), term.dimension(),
          Trace.computed(evaluation.places().written(left), term.inputs(), evaluation.places().of(left)), Optional.empty(), evaluation.estimator()));
    } catch (UnavailableException e) {
      return Optional.empty();
    }
  }

  private Optional<FigureReference> reference(Declaration claim, Expression left) {
    if (left instanceof NameReference name && (name.getTarget() == null || name.getTarget().eIsProxy())) {
      return subject(claim).filter(s -> Members.schema(s, name.getWord()).isPresent())
          .map(s -> new FigureReference(s, CostBasis.property(s, name.getWord(), basis(claim))));
    }
    return FigureReference.of(left);
  }

  private Stated stated(Declaration claim, Assertion assertion) {
    return new StatedReader(evaluation).read(assertion.getRight(), reading(claim));
  }

  private Reading reading(Declaration claim) {
    return Reading.of(claim.getName(), Dimension.NONE).about(subject(claim), basis(claim));
  }

  /** What a bare property is of: what the claim covers, else what it is presented as. */
  private Optional<Declaration> subject(Declaration claim) {
    return values.references(claim, "covers").stream().findFirst()
        .or(() -> values.references(claim, "presented_as").stream().findFirst());
  }

  private String basis(Declaration claim) {
    return values.words(claim, "basis").stream().findFirst().orElse("");
  }
}
