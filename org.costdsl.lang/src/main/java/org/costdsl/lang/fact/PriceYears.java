package org.costdsl.lang.fact;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.lang.evaluation.Figure;

/** The price years in which amounts of money are written, such as 2023 in {@code 5.39M USD@2023}. */
final class PriceYears {

  private static final Pattern YEAR = Pattern.compile("@\\s*(\\d{4})");

  private PriceYears() {
  }

  /** The years in a text, in order. */
  static SortedSet<Integer> of(String text) {
    SortedSet<Integer> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(Integer.valueOf(matcher.group(1)));
    }
    return years;
  }

  /** The years of all that a figure is computed from. */
  static SortedSet<Integer> of(Figure figure) {
    SortedSet<Integer> years = new TreeSet<>();
    collect(figure, years, new HashSet<>());
    return years;
  }

  private static void collect(Figure figure, SortedSet<Integer> years, Set<Figure> seen) {
    if (seen.add(figure)) {
      years.addAll(of(figure.trace().method()));
      figure.trace().inputs().forEach(input -> collect(input, years, seen));
    }
  }
}
