package org.costdsl.lang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;

/** Names in a file that a reader may have meant by one that is not there. */
final class NearNames {

  private static final int MOST = 6;
  private static final int BEGINNING = 3;

  private NearNames() {
  }

  /** At most six names with commas: figures of the declaration before the dot, else names with the same part or beginning. */
  static String of(CostReport report, String name) {
    List<String> all = names(report);
    int dot = name.lastIndexOf('.');
    if (dot > 0 && report.entity(name.substring(0, dot)).isPresent()) {
      return first(all, n -> n.startsWith(name.substring(0, dot + 1)));
    }
    String word = name.toLowerCase(Locale.ROOT);
    String part = first(all, n -> n.toLowerCase(Locale.ROOT).contains(word));
    String beginning = word.substring(0, Math.min(BEGINNING, word.length()));
    return part.isEmpty() ? first(all, n -> n.toLowerCase(Locale.ROOT).startsWith(beginning)) : part;
  }

  private static String first(List<String> names, Predicate<String> wanted) {
    return String.join(", ", names.stream().filter(wanted).distinct().limit(MOST).toList());
  }

  private static List<String> names(CostReport report) {
    List<String> names = new ArrayList<>();
    report.claims().forEach(c -> names.add(c.claim().name()));
    for (Entity entity : report.entities().values()) {
      entity.figures().values().forEach(f -> names.add(f.name()));
    }
    return names;
  }
}
