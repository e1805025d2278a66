package org.costdsl.lang.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.Acceptance;
import org.costdsl.lang.model.AsOfSetting;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Interval;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.Phrase;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Quantity;
import org.costdsl.lang.model.Rate;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.NumberWord;
import org.costdsl.lang.typing.SourceText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/** Dates outside of values: of rates, of changes, of events. */
public final class DateChecks extends CheckGroup {

  static final IssueCode NO_DATE = new IssueCode("date/no-date");
  static final IssueCode ORDER = new IssueCode("date/order");

  /** The day that the file speaks of. */
  @Check
  public void asOf(AsOfSetting setting) {
    date(setting, Literals.AS_OF_SETTING__DATE, setting.getDate());
  }

  /** The day of a rate. */
  @Check
  public void rate(Rate rate) {
    date(rate, Literals.RATE__DATE, rate.getDate());
  }

  /** The day since which a value holds. */
  @Check
  public void since(Item item) {
    date(item, Literals.ITEM__SINCE, item.getSince());
  }

  /** The day of an event. */
  @Check
  public void event(Phrase phrase) {
    date(phrase, Literals.PHRASE__DATE, phrase.getDate());
  }

  /** The day on which a suppression ends. */
  @Check
  public void until(Acceptance acceptance) {
    date(acceptance, Literals.ACCEPTANCE__UNTIL, acceptance.getUntil());
  }

  /** The year of a price. */
  @Check
  public void priceYear(Quantity quantity) {
    date(quantity, Literals.QUANTITY__YEAR, quantity.getYear());
  }

  private void date(EObject element, EStructuralFeature feature, String text) {
    if (text == null || DateLiterals.read(text).span().isPresent()) {
      return;
    }
    Optional<NumberWord.Malformed> number = NumberWord.parse(text) instanceof NumberWord.Malformed m ? Optional.of(m)
        : Optional.empty();
    IssueCode code = number.map(m -> new IssueCode(m.code())).orElse(NO_DATE);
    Optional<String> meant = number.map(NumberWord.Malformed::suggestion).filter(s -> DateLiterals.read(s).span().isPresent());
    error(code, DateLiterals.read(text).fault().replace('"', '`'), element, feature, IssueData.write(meant));
  }

  /** A span of dates ends after it begins. */
  @Check
  public void span(Interval interval) {
    Optional<DateSpan> from = day(interval.getLeft());
    Optional<DateSpan> to = day(interval.getRight());
    if (from.isPresent() && to.isPresent() && to.get().to().isBefore(from.get().from())) {
      error(ORDER, SourceText.quoted(interval) + " ends before it begins", interval,
          IssueData.write(SourceText.of(interval.getRight()) + " to " + SourceText.of(interval.getLeft())));
    }
  }

  /** What has ended had started before. */
  @Check
  public void course(Declaration declaration) {
    Optional<Expression> ended = value(declaration, "ended");
    Optional<DateSpan> from = value(declaration, "started").flatMap(DateLiterals::span);
    Optional<DateSpan> to = ended.flatMap(DateLiterals::span);
    if (from.isPresent() && to.isPresent() && DateSpan.span(from.get(), to.get()).isEmpty()) {
      error(ORDER, "`ended` " + to.get() + " lies before `started` " + from.get(), ended.get(), IssueData.NONE);
    }
  }

  private static Optional<Expression> value(Declaration declaration, String property) {
    return declaration.getMembers().stream().filter(m -> m instanceof Property p && property.equals(p.getName()))
        .flatMap(m -> ((Property) m).getItems().stream()).map(Item::getValue).filter(Objects::nonNull).findFirst();
  }

  /** Only what has a hyphen is surely a date: two bare years are a range of numbers as well. */
  private static Optional<DateSpan> day(EObject end) {
    return end instanceof Quantity quantity && quantity.getNumber() != null && quantity.getNumber().indexOf('-') > 0
        ? DateLiterals.span(quantity) : Optional.empty();
  }

  /** Values over time stand in the order of their dates. */
  @Check
  public void changes(Property property) {
    changes(property.getItems());
  }

  /** Values over time stand in the order of their dates. */
  @Check
  public void changes(Let let) {
    changes(let.getItems());
  }

  private void changes(List<Item> items) {
    Optional<DateSpan> last = Optional.empty();
    for (Item item : items) {
      Optional<DateSpan> since = Optional.ofNullable(item.getSince()).flatMap(s -> DateLiterals.read(s).span());
      if (since.isPresent() && last.isPresent() && !last.get().from().isBefore(since.get().from())) {
        error(ORDER, "values over time stand in the order of their dates: " + since.get() + " does not come after "
            + last.get(), item, Literals.ITEM__SINCE, IssueData.NONE);
      }
      last = since.isPresent() ? since : last;
    }
  }
}
