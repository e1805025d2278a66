package org.costdsl.lang.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.fact.AcceleratorFact;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.QuantityFormat;

/** Words for the messages of rules: shares, lists, dates. */
public final class Wording {

  private static final int MOST_NAMES = 4;
  private static final int THOUSAND = 3;
  private static final int TEN_THOUSAND = 4;
  private static final int MILLION = 6;
  private static final int HUNDRED_MILLION = 8;

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

  /** A misplaced decimal point in words: {@code ×100, as when 万 (ten thousand) is read as million}. */
  public static String power(int power) {
    String factor = power > 0 ? "×10^" + power : "÷10^" + -power;
    return switch (Math.abs(power)) {
      case 1 -> factor + ", as when one zero is lost or 亿 (hundred million) is read as billion";
      case 2 -> factor + ", as when 万 (ten thousand) is read as million, or a share as a percentage";
      case THOUSAND -> factor + ", as when a decimal comma, or million and billion, are mixed up";
      case TEN_THOUSAND -> factor + ", as when 万 (ten thousand) is lost or counted twice";
      case MILLION -> factor + ", as when million is lost or counted twice";
      case HUNDRED_MILLION -> factor + ", as when 亿 (hundred million) is lost or counted twice";
      default -> factor;
    };
  }

  /** A factor in words, such as {@code 19.7 times}. */
  public static String times(double factor) {
    return QuantityFormat.standard().format(factor, Dimension.NONE, null) + " times";
  }

  /** A span in which something holds: {@code since 2022-08-26}, or from one day to another. */
  public static String during(DateSpan span) {
    return span.to().getYear() == AcceleratorFact.OPEN_END ? "since " + span.from() : "from " + span.from() + " to " + span.to();
  }
}
