package org.costdsl.lang.evaluation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.costdsl.lang.model.DeclarationKind;

/** What a programme includes, programmes within it opened up, each thing once, amounts that another contains left out. */
final class Contents {

  private final Set<Subject> items = new LinkedHashSet<>();

  private Contents() {
  }

  static Contents of(Subject programme) {
    Contents contents = new Contents();
    contents.open(programme, new HashSet<>());
    return contents;
  }

  List<Subject> pools() {
    return ofKind(DeclarationKind.POOL);
  }

  List<Subject> staff() {
    return ofKind(DeclarationKind.STAFF);
  }

  List<Subject> overheads() {
    return ofKind(DeclarationKind.OVERHEAD).stream().filter(o -> !isPartOfIncluded(o)).toList();
  }

  List<Subject> runs() {
    return ofKind(DeclarationKind.RUN);
  }

  /** Runs that use no included pool and that no included amount contains: their cost is added. */
  List<Subject> runsElsewhere() {
    return runs().stream().filter(r -> !usesIncludedPool(r) && !isPartOfIncluded(r)).toList();
  }

  /** Whether an included overhead that serves the pool already contains its electricity. */
  boolean isElectricityCovered(Subject pool) {
    return overheads().stream().anyMatch(o -> o.words("includes").contains("electricity") && serves(o, pool));
  }

  /** Whether an included overhead already contains a kind of cost. */
  boolean containsInOverhead(String word) {
    return overheads().stream().anyMatch(o -> o.words("includes").contains(word));
  }

  /** Whether an overhead serves any included pool; one that does not say serves them all. */
  boolean servesPools(Subject overhead) {
    return pools().stream().anyMatch(p -> serves(overhead, p));
  }

  private static boolean serves(Subject overhead, Subject pool) {
    return !overhead.says("serves") || overhead.references("serves").contains(pool);
  }

  private boolean usesIncludedPool(Subject run) {
    List<Subject> parts = run.stages().isEmpty() ? List.of(run) : run.stages();
    return parts.stream().allMatch(s -> s.allocatedFrom("on").filter(items::contains).isPresent());
  }

  private boolean isPartOfIncluded(Subject item) {
    return item.reference("part_of").filter(whole -> whole.kind().equals("programme") || items.contains(whole)).isPresent();
  }

  private List<Subject> ofKind(DeclarationKind kind) {
    return items.stream().filter(s -> s.declaration().getKind() == kind).toList();
  }

  private void open(Subject programme, Set<Subject> seen) {
    if (seen.add(programme)) {
      for (Subject item : programme.references("includes")) {
        if (item.declaration().getKind() == DeclarationKind.PROGRAMME) {
          open(item, seen);
        } else {
          items.add(item);
        }
      }
    }
  }
}
