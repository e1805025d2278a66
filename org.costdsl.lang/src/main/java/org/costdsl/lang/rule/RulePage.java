package org.costdsl.lang.rule;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.Severity;

/**
 * A rule's page: what it declares, and its text for people.
 *
 * @param id category and name, such as {@code claim/scope-mismatch}
 * @param title what it finds, in a few words
 * @param severity how grave a certain violation is
 * @param kind physics, arithmetic, scope, economics, evidence, sharing or time
 * @param explains ids of rules whose findings on the same subject follow from this one's
 * @param thresholds the numbers its judgement turns on
 * @param text the page in Markdown, without the front matter
 */
public record RulePage(String id, String title, Severity severity, String kind, List<String> explains, List<Threshold> thresholds,
    String text) {

  /** Copies both lists. */
  public RulePage {
    explains = List.copyOf(explains);
    thresholds = List.copyOf(thresholds);
  }

  /** The threshold of that name. */
  public Optional<Threshold> threshold(String name) {
    return thresholds.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** The category: what stands before the slash of the id. */
  public String category() {
    return id.substring(0, id.indexOf('/'));
  }
}
