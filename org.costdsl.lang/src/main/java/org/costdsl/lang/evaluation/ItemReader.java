package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.SourceRange;
import org.costdsl.lang.evaluation.Trace.Citation;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Selection;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.uncertainty.Hedge;

/** Reads what surrounds a value: since when it holds, which sources are named beside it, how it is hedged. */
final class ItemReader {

  private final Evaluation evaluation;

  ItemReader(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The item that is in force when prices of a declaration are taken, see {@link #at(List, LocalDate)}. */
  Item at(List<Item> items, Declaration declaration) {
    return items.size() == 1 ? items.get(0) : at(items, dateFor(declaration));
  }

  /** The item in force at a date: the latest that has begun, else the first; fails where there is none. */
  Item at(List<Item> items, LocalDate date) {
    if (items.isEmpty()) {
      throw new UnavailableException("no value is written");
    }
    Item chosen = items.get(0);
    if (items.size() == 1) {
      return chosen;
    }
    for (Item item : items) {
      if (ValueReader.date(item.getSince()).filter(since -> !since.from().isAfter(date)).isPresent()) {
        chosen = item;
      }
    }
    return chosen;
  }

  /** The date that prices of a declaration are taken at: when it was acquired or begun, else the file's. */
  LocalDate dateFor(Declaration declaration) {
    ValueReader values = new ValueReader(evaluation);
    return values.dates(declaration, "acquired").or(() -> values.dates(declaration, "started")).map(DateSpan::midpoint)
        .orElse(evaluation.money().asOf());
  }

  /** The amount of an item: of an allocation the number before `of`. */
  Expression amount(Item item) {
    boolean allocation = item.getValue() instanceof Selection s && s.getTarget() instanceof NameReference target
        && target.getTarget() instanceof Declaration && !(s.getSelector() instanceof NameReference);
    return allocation ? ((Selection) item.getValue()).getSelector() : item.getValue();
  }

  /** Where an item comes from. */
  Trace trace(Item item, Term term) {
    Expression amount = amount(item);
    SourceRange place = evaluation.places().of(item.getValue());
    Optional<Hedge> hedge = ValueReader.dates(amount).isPresent() ? Optional.empty()
        : new HedgeReader(evaluation.amounts()).read(amount).map(HedgedAmount::hedge);
    return new Trace(Trace.Origin.GIVEN, evaluation.places().written(amount), term.inputs(), citations(item), hedge, place);
  }

  private List<Citation> citations(Item item) {
    return item.getCites().isEmpty() ? List.of() : item.getCites().stream().filter(c -> !c.eIsProxy()).map(this::citation).toList();
  }

  private Citation citation(Declaration source) {
    String tier = Members.firstItem(source, "tier").map(Item::getValue).map(evaluation.places()::written).orElse("");
    return new Citation(source.getName(), source.getTitle() == null ? source.getName() : source.getTitle(), tier);
  }
}
