package org.costdsl.lang.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Interval;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Phrase;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.model.Selection;
import org.costdsl.lang.model.TextLiteral;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.Dimension;

/** Reads values that are not amounts: references, words, dates, texts, uses. */
final class ValueReader {

  private final Evaluation evaluation;

  ValueReader(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The declarations a property refers to; `model of r` is r with its chain of bases. */
  List<Declaration> references(Declaration owner, String property) {
    List<Declaration> result = new ArrayList<>();
    for (Item item : items(owner, property)) {
      if (item.getValue() instanceof Selection s && isWord(s.getSelector(), "model")) {
        declaration(s.getTarget()).ifPresent(run -> result.addAll(withBases(run)));
      } else {
        declaration(item.getValue()).ifPresent(result::add);
      }
    }
    return result;
  }

  /** The declaration an expression names: `v3`, or `v3.pretraining`. */
  Optional<Declaration> declaration(Expression expression) {
    if (expression instanceof NameReference name && name.getTarget() instanceof Declaration d && !d.eIsProxy()) {
      return Optional.of(d);
    }
    if (expression instanceof MemberAccess access) {
      return declaration(access.getReceiver()).flatMap(run -> Members.stage(run, access.getMember()));
    }
    return Optional.empty();
  }

  /** The words or names written for a property. */
  List<String> words(Declaration owner, String property) {
    return items(owner, property).stream().map(Item::getValue).filter(NameReference.class::isInstance)
        .map(v -> ((NameReference) v).getWord()).toList();
  }

  /** The string written for a property. */
  Optional<String> text(Declaration owner, String property) {
    return items(owner, property).stream().map(Item::getValue).filter(TextLiteral.class::isInstance)
        .map(v -> ((TextLiteral) v).getText()).findFirst();
  }

  /** The dates written for a property. */
  Optional<DateSpan> dates(Declaration owner, String property) {
    return Members.firstItem(owner, property).map(Item::getValue).flatMap(ValueReader::dates);
  }

  static Optional<DateSpan> dates(Expression expression) {
    if (expression instanceof Quantity quantity && quantity.getUnit() == null && quantity.getMagnitude() == null) {
      return date(quantity.getNumber());
    }
    if (expression instanceof Interval interval && "to".equals(interval.getOperator())) {
      return dates(interval.getLeft()).flatMap(a -> dates(interval.getRight()).flatMap(b -> DateSpan.span(a, b)));
    }
    return Optional.empty();
  }

  /** The date that a text gives; empty if it is none, or missing. */
  static Optional<DateSpan> date(String text) {
    return text == null ? Optional.empty() : DateSpan.find(text);
  }

  /** Who uses a pool for what. */
  List<Value.Use> uses(Declaration owner, String property) {
    List<Value.Use> result = new ArrayList<>();
    for (Item item : items(owner, property)) {
      if (item.getValue() instanceof Phrase phrase) {
        Optional<Figure> share = Optional.ofNullable(phrase.getShare()).flatMap(s -> share(owner, phrase, item));
        result.add(new Value.Use(Places.text(phrase.getSubject()), phrase.getWord(), share));
      } else {
        result.add(new Value.Use("", Places.text(item.getValue()), Optional.empty()));
      }
    }
    return result;
  }

  private Optional<Figure> share(Declaration owner, Phrase phrase, Item item) {
    String name = Members.name(owner) + ".use." + Places.text(phrase.getSubject()) + "." + phrase.getWord();
    try {
      Term term = evaluation.reader().read(phrase.getShare(), Reading.of(name, Dimension.NONE));
      return Optional.of(new Figure(name, term.formula(), term.dimension(), new ItemReader(evaluation).trace(item, term),
          Optional.empty(), evaluation.estimator()));
    } catch (UnavailableException e) {
      return Optional.empty();
    }
  }

  private static List<Item> items(Declaration owner, String property) {
    Optional<Property> written = Members.find(owner, property);
    return written.isEmpty() || written.get().getItems().isEmpty() ? List.of() : List.copyOf(written.get().getItems());
  }

  private static boolean isWord(Expression expression, String word) {
    return expression instanceof NameReference name && word.equals(name.getWord());
  }

  private List<Declaration> withBases(Declaration run) {
    Set<Declaration> chain = new LinkedHashSet<>();
    Optional<Declaration> next = Optional.of(run);
    while (next.isPresent() && chain.add(next.get())) {
      next = references(next.get(), "base").stream().findFirst();
    }
    return List.copyOf(chain);
  }
}
