package org.costdsl.lang.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.diagnostic.Finding.Side;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.evaluation.AcceptedFinding;

/** Takes accepted findings off the list, and reports acceptances that have expired, match nothing or name no rule. */
final class Acceptances {

  private final List<AcceptedFinding> acceptances;
  private final RuleCatalogue catalogue;
  private final LocalDate today;
  private final List<Accepted> accepted = new ArrayList<>();
  private final Set<AcceptedFinding> expired = new LinkedHashSet<>();
  private final Set<AcceptedFinding> matched = new LinkedHashSet<>();

  Acceptances(List<AcceptedFinding> acceptances, RuleCatalogue catalogue, LocalDate today) {
    this.acceptances = acceptances;
    this.catalogue = catalogue;
    this.today = today;
  }

  /** What remains, and what was accepted; an accepted finding takes its consequences with it. */
  RuleOutcome apply(List<Finding> findings) {
    List<Finding> open = new ArrayList<>(remaining(findings));
    acceptances.forEach(a -> fault(a).ifPresent(open::add));
    return new RuleOutcome(open, accepted);
  }

  private List<Finding> remaining(List<Finding> findings) {
    List<Finding> open = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<AcceptedFinding> acceptance = acceptance(finding);
      if (acceptance.isPresent()) {
        accepted.add(new Accepted(finding, acceptance.get()));
      } else {
        open.add(finding.consequences().isEmpty() ? finding : finding.withConsequences(remaining(finding.consequences())));
      }
    }
    return open;
  }

  private Optional<AcceptedFinding> acceptance(Finding finding) {
    for (AcceptedFinding acceptance : acceptances) {
      if (acceptance.rule().equals(finding.rule()) && acceptance.target().equals(finding.subject())) {
        matched.add(acceptance);
        if (acceptance.until().isEmpty() || !acceptance.until().get().to().isBefore(today)) {
          return Optional.of(acceptance);
        }
        expired.add(acceptance);
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> fault(AcceptedFinding acceptance) {
    if (catalogue.rule(acceptance.rule()).isEmpty()) {
      return Optional.of(finding("accept/unknown-rule", Severity.WARNING, acceptance,
          "there is no rule " + acceptance.rule(), new Side("accepted rule", acceptance.rule()),
          new Side("rules of that id", "none"), "only findings of a known rule can be accepted",
          "a rule's id from `costdsl rules list` is named"));
    }
    if (expired.contains(acceptance)) {
      return Optional.of(finding("accept/expired", Severity.WARNING, acceptance,
          "the acceptance of " + acceptance.rule() + " on " + acceptance.target() + " ended on " + lastDay(acceptance),
          new Side("accepted until", lastDay(acceptance)), new Side("today", today.toString()),
          "the finding is reported again from the day after", "`until` names a later date, or the finding is dealt with"));
    }
    return matched.contains(acceptance) ? Optional.empty() : Optional.of(finding("accept/idle", Severity.INFO, acceptance,
        "nothing is found of " + acceptance.rule() + " on " + acceptance.target(), new Side("accepted", acceptance.rule()),
        new Side("findings of that rule there", "0"), "an acceptance that matches nothing hides a later finding unseen",
        "the line is taken out, or names what is reported"));
  }

  private static String lastDay(AcceptedFinding acceptance) {
    return acceptance.until().map(d -> d.to().toString()).orElse("");
  }

  private static Finding finding(String id, Severity severity, AcceptedFinding acceptance, String message, Side left, Side right,
      String constraint, String remedy) {
    return new Finding(id, severity, acceptance.place(), acceptance.target(), message, left, right, constraint,
        Optional.of(remedy), OptionalDouble.empty(), List.of(), List.of());
  }
}
