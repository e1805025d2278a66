package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.UnitCatalog;

/** A value that changes over time, `V from D1, W from D2`: its mean over a period, weighted by days. */
final class Ramp {

  private static final double DAY = UnitCatalog.standard().quantityOf("day").value();

  /** One value and the share of the period in which it holds. */
  record Step(Item item, double weight) {
  }

  private Ramp() {
  }

  /** Whether items are a ramp: more than one, each with the date it begins. */
  static boolean isRamp(List<Item> items) {
    return items.size() > 1 && items.stream().allMatch(i -> i.getSince() != null && ValueReader.date(i.getSince()).isPresent());
  }

  /** The steps over the declaration's period, which begins when it is acquired or started, else with the first value. */
  static List<Step> steps(Evaluation evaluation, Declaration declaration, List<Item> items) {
    LocalDate first = start(items.get(0));
    ValueReader values = new ValueReader(evaluation);
    LocalDate begin = values.dates(declaration, "acquired").or(() -> values.dates(declaration, "started")).map(DateSpan::from)
        .orElse(first);
    double seconds = evaluation.find(declaration, "period").filter(Figure::isExact).map(Figure::median)
        .orElseGet(() -> UnitCatalog.standard().quantityOf("year").value());
    LocalDate end = begin.plusDays(StrictMath.max(1, StrictMath.round(seconds / DAY)));
    return steps(items, begin, end);
  }

  private static List<Step> steps(List<Item> items, LocalDate begin, LocalDate end) {
    double days = ChronoUnit.DAYS.between(begin, end);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      LocalDate from = i == 0 ? begin : later(start(items.get(i)), begin);
      LocalDate to = i + 1 < items.size() ? earlier(start(items.get(i + 1)), end) : end;
      if (from.isBefore(to)) {
        steps.add(new Step(items.get(i), ChronoUnit.DAYS.between(from, to) / days));
      }
    }
    return steps;
  }

  private static LocalDate start(Item item) {
    Optional<DateSpan> since = ValueReader.date(item.getSince());
    return since.orElseThrow(() -> new UnavailableException("`" + item.getSince() + "` is not a date")).from();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
