package org.costdsl.lang.fact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Statement;
import org.costdsl.lang.evaluation.Trace;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;

/** Reads claims as facts: who says so, where, and what the subject's own figures rest on. */
final class ClaimReading {

  /** The tiers from primary documents to rumour: the order of the schema's vocabulary. */
  private static final List<String> TIERS = Schema.standard().property("source", "tier").map(PropertySchema::words).orElseThrow();

  private final CostReport report;
  private final Declarations declarations;
  private final Map<String, String> replacement = new HashMap<>();

  ClaimReading(CostReport report, Declarations declarations) {
    this.report = report;
    this.declarations = declarations;
    report.claims().forEach(c -> c.claim().reference("supersedes").ifPresent(o -> replacement.put(o, c.claim().name())));
  }

  List<ClaimFact> claims() {
    return report.claims().stream().map(this::claim).toList();
  }

  private ClaimFact claim(ClaimResult result) {
    OrganizationFact by = result.claim().reference("by").flatMap(n -> declarations.find(OrganizationFact.class, n)).orElse(null);
    SourceFact source = result.claim().reference("source").flatMap(n -> declarations.find(SourceFact.class, n)).orElse(null);
    Optional<Statement.Amount> amount = result.statement().filter(Statement.Amount.class::isInstance)
        .map(Statement.Amount.class::cast);
    String subjectKind = amount.flatMap(Statement.Amount::subject).flatMap(declarations::kind).orElse(null);
    String bestTier = amount.flatMap(Statement.Amount::computed).flatMap(ClaimReading::bestTier).orElse(null);
    return new ClaimFact(result, by, source, subjectKind, bestTier, successors(result.claim().name()));
  }

  private List<String> successors(String claim) {
    Set<String> chain = new LinkedHashSet<>();
    String next = replacement.get(claim);
    while (next != null && !next.equals(claim) && chain.add(next)) {
      next = replacement.get(next);
    }
    return List.copyOf(chain);
  }

  private static Optional<String> bestTier(Figure figure) {
    Set<String> tiers = new LinkedHashSet<>();
    collectTiers(figure, tiers, new HashSet<>());
    return tiers.stream().filter(TIERS::contains).min(Comparator.comparingInt(TIERS::indexOf));
  }

  private static void collectTiers(Figure figure, Set<String> tiers, Set<Figure> seen) {
    if (!seen.add(figure) || figure.trace().origin() == Trace.Origin.DEFAULT) {
      return;
    }
    figure.trace().citations().forEach(c -> tiers.add(c.tier()));
    figure.trace().inputs().forEach(input -> collectTiers(input, tiers, seen));
  }
}
