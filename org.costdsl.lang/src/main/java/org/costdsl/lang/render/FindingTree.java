package org.costdsl.lang.render;

import java.util.List;
import java.util.stream.Stream;
import org.costdsl.lang.diagnostic.Finding;

/** Findings together with their consequences. */
public final class FindingTree {

  private FindingTree() {
  }

  /** A finding and all its consequences, outermost first. */
  public static Stream<Finding> all(Finding finding) {
    return Stream.concat(Stream.of(finding), finding.consequences().stream().flatMap(FindingTree::all));
  }

  /** Whether a finding or one of its consequences is about a declaration. */
  static boolean concerns(Finding finding, String subject) {
    return all(finding).anyMatch(f -> f.subject().equals(subject));
  }

  /** Ids of the rules that say something of a declaration, each once, in order. */
  public static List<String> rulesOn(List<Finding> findings, String subject) {
    return findings.stream().flatMap(FindingTree::all).filter(f -> f.subject().equals(subject)).map(Finding::rule).distinct()
        .toList();
  }
}
