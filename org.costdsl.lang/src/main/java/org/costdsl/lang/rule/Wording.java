package org.costdsl.lang.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.fact.AcceleratorFact;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.QuantityFormat;

/** Words for the messages of rules: shares, lists, dates. */
public final class Wording {

  private static final int MOST_NAMES = 4;

  private Wording() {
  }

  /** A share as a percentage, such as {@code 0.213%}; the median of an uncertain one. */
  public static String percent(Figure share) {
    return percent(share.median());
  }

  /** A share as a percentage, such as {@code 34.6%}. */
  public static String percent(double share) {
    return QuantityFormat.standard().percent(share);
  }

  /** Names as {@code a, b and c}; of more than four the first three and how many others. */
  public static String list(Collection<String> names) {
    List<String> all = new ArrayList<>(names);
    if (all.size() > MOST_NAMES) {
      int others = all.size() - MOST_NAMES + 1;
      return String.join(", ", all.subList(0, MOST_NAMES - 1)) + " and " + others + " others";
    }
    int last = all.size() - 1;
    return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  /** A span in which something holds: {@code since 2022-08-26}, or from one day to another. */
  public static String during(DateSpan span) {
    return span.to().getYear() == AcceleratorFact.OPEN_END ? "since " + span.from() : "from " + span.from() + " to " + span.to();
  }
}
