package org.costdsl.lang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Statement;
import org.costdsl.lang.evaluation.Statement.Alternative;

/** What follows from a claim together with what it speaks of: its scope, its readings, its event, its computed counterpart. */
final class ClaimConsequences {

  private static final String COST = "cost";

  private final CostReport report;
  private final Declarations declarations;
  private final ClaimFact claim;

  ClaimConsequences(CostReport report, Declarations declarations, ClaimFact claim) {
    this.report = report;
    this.declarations = declarations;
    this.claim = claim;
  }

  List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    scope().ifPresent(facts::add);
    claim.result().statement().ifPresent(s -> consequence(s).ifPresent(facts::add));
    return facts;
  }

  private Optional<ScopeFact> scope() {
    SortedSet<String> presented = claim.presentedScope();
    SortedSet<String> covered = claim.coveredScope();
    if (presented.isEmpty() || covered.isEmpty()) {
      return Optional.empty();
    }
    SortedSet<String> missing = new TreeSet<>(presented);
    missing.removeAll(covered);
    boolean properSubset = presented.containsAll(covered) && !missing.isEmpty();
    String property = Optional.ofNullable(claim.property()).orElse(COST);
    Figure total = total(property).orElse(null);
    Figure part = Optional.ofNullable(claim.computed()).or(() -> figure(claim.covers(), property)).orElse(null);
    Figure share = total == null || part == null || !total.dimension().equals(part.dimension()) ? null : part.per(total);
    return Optional.of(new ScopeFact(claim, joined(claim.presentedAs()), joined(claim.covers()), properSubset,
        List.copyOf(missing), total, part, share));
  }

  /** The property of what the claim is presented as; of any sort of cost, where that has no such property, its cost. */
  private Optional<Figure> total(String property) {
    Optional<Figure> same = figure(claim.presentedAs(), property);
    return same.isPresent() || !property.endsWith(COST) ? same : figure(claim.presentedAs(), COST);
  }

  private Optional<Figure> figure(List<String> names, String property) {
    return names.stream().findFirst().flatMap(n -> report.figure(n + "." + property));
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }

  private Optional<Object> consequence(Statement statement) {
    if (statement instanceof Statement.Alternatives alternatives) {
      List<RatioFact.Reading> readings = alternatives.alternatives().stream().map(this::reading).toList();
      return Optional.of(new RatioFact(claim, alternatives.stated(), readings));
    }
    if (statement instanceof Statement.Event event) {
      return Optional.of(event(event));
    }
    return statement instanceof Statement.Amount amount ? restated(amount) : Optional.empty();
  }

  private RatioFact.Reading reading(Alternative alternative) {
    List<String> above = alternative.numerator();
    List<String> below = alternative.denominator();
    return new RatioFact.Reading(alternative.label(), alternative.value(), above, kinds(above), below, kinds(below));
  }

  private List<String> kinds(List<String> names) {
    return names.stream().map(n -> declarations.kind(n).orElse("")).toList();
  }

  private EventFact event(Statement.Event event) {
    OrganizationFact actor = declarations.find(OrganizationFact.class, event.actor()).orElse(null);
    String owner = event.object().flatMap(report::entity).flatMap((Entity e) -> e.reference("owner")).orElse(null);
    return new EventFact(claim, event.verb(), event.actor(), actor, event.object().orElse(null), owner,
        event.when().orElse(null));
  }

  private Optional<Object> restated(Statement.Amount amount) {
    Optional<DeclarationFact> of = amount.subject().flatMap(n -> declarations.find(DeclarationFact.class, n));
    if (of.isEmpty() || amount.property().isEmpty() || amount.computed().isEmpty()
        || !amount.computed().get().dimension().equals(amount.stated().dimension())) {
      return Optional.empty();
    }
    return Optional.of(new RestatedFact(of.get(), amount.property().get(), claim, amount.stated().text(),
        amount.stated().bounds(), amount.computed().get()));
  }
}
