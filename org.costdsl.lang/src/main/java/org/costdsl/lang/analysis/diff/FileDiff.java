package org.costdsl.lang.analysis.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.Exploration;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.analysis.Fingerprints;
import org.costdsl.lang.analysis.ScenarioComparison;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;

/**
 * Two versions of a cost file side by side.
 *
 * @param before the old version
 * @param after the new version
 * @param changes inputs and formulas that were changed
 * @param scenarios claims and figures by scenario, {@link ScenarioComparison#BASE} first
 * @param findings findings that have come, gone or changed their severity
 */
public record FileDiff(FileResult before, FileResult after, List<ChangedInput> changes, List<Scenario> scenarios,
    List<FindingChange> findings) {

  /**
   * A scenario in both versions; one that only one of them has is set against nothing.
   *
   * @param name its name
   * @param claims all claims
   * @param figures all figures
   */
  public record Scenario(String name, List<ClaimChange> claims, List<FigureChange> figures) {

    public Scenario {
      claims = List.copyOf(claims);
      figures = List.copyOf(figures);
    }

    /** Whether a figure or a verdict differs. */
    public boolean differs() {
      return claims.stream().anyMatch(ClaimChange::differs) || figures.stream().anyMatch(FigureChange::differs);
    }
  }

  public FileDiff {
    changes = List.copyOf(changes);
    scenarios = List.copyOf(scenarios);
    findings = List.copyOf(findings);
  }

  /**
   * Compares two files that can be used.
   *
   * @throws IllegalArgumentException with a sentence for the user if they count in different currencies
   */
  public static FileDiff of(Exploration old, Exploration now) {
    CostReport before = old.result().report().orElseThrow();
    CostReport after = now.result().report().orElseThrow();
    if (!before.currency().equals(after.currency())) {
      throw new IllegalArgumentException(before.file() + " counts in " + before.currency() + " and " + after.file() + " in "
          + after.currency() + ": their amounts cannot be set against each other");
    }
    Set<String> names = union(figures(before).keySet(), figures(after).keySet());
    InputChanges changes = new InputChanges(old.whatIf().orElseThrow(), now.whatIf().orElseThrow(), names);
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(scenario(ScenarioComparison.BASE, Optional.of(before), Optional.of(after), changes::of));
    union(before.scenarios().keySet(), after.scenarios().keySet()).forEach(name -> scenarios.add(scenario(name,
        Optional.ofNullable(before.scenarios().get(name)), Optional.ofNullable(after.scenarios().get(name)), n -> List.of())));
    return new FileDiff(old.result(), now.result(), changes.all(), scenarios, findings(old.result(), now.result()));
  }

  /** Whether a figure, a verdict or a finding differs. */
  public boolean differs() {
    return !findings.isEmpty() || scenarios.stream().anyMatch(Scenario::differs);
  }

  /** Whether a claim stands less well than it did, or there is a new or graver finding from warnings on. */
  public boolean worse() {
    return findings.stream().anyMatch(FindingChange::worse)
        || scenarios.stream().flatMap(s -> s.claims().stream()).anyMatch(ClaimChange::worse);
  }

  private static Scenario scenario(String name, Optional<CostReport> old, Optional<CostReport> now,
      Function<String, List<FigureChange.Part>> parts) {
    Map<String, ClaimResult> oldClaims = old.map(FileDiff::claims).orElse(Map.of());
    Map<String, ClaimResult> newClaims = now.map(FileDiff::claims).orElse(Map.of());
    List<ClaimChange> claims = union(newClaims.keySet(), oldClaims.keySet()).stream()
        .map(c -> new ClaimChange(c, Optional.ofNullable(oldClaims.get(c)), Optional.ofNullable(newClaims.get(c)))).toList();
    Map<String, Figure> oldFigures = old.map(FileDiff::figures).orElse(Map.of());
    Map<String, Figure> newFigures = now.map(FileDiff::figures).orElse(Map.of());
    Set<String> leading = union(now.map(FileDiff::leading).orElse(Set.of()), old.map(FileDiff::leading).orElse(Set.of()));
    List<FigureChange> figures = new ArrayList<>();
    for (String figure : union(newFigures.keySet(), oldFigures.keySet())) {
      FigureChange plain = new FigureChange(figure, leading.contains(figure), Optional.ofNullable(oldFigures.get(figure)),
          Optional.ofNullable(newFigures.get(figure)), List.of());
      boolean moved = plain.differs() && plain.move().isPresent();
      figures.add(moved ? new FigureChange(figure, plain.leading(), plain.before(), plain.after(), parts.apply(figure)) : plain);
    }
    return new Scenario(name, claims, figures);
  }

  private static Map<String, ClaimResult> claims(CostReport report) {
    return report.claims().stream()
        .collect(Collectors.toMap(c -> c.claim().name(), c -> c, (one, other) -> one, LinkedHashMap::new));
  }

  private static Map<String, Figure> figures(CostReport report) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    own(report).forEach(e -> e.figures().values().forEach(f -> figures.put(f.name(), f)));
    return figures;
  }

  private static Set<String> leading(CostReport report) {
    return own(report).stream().flatMap(e -> e.leadingFigure().stream()).map(Figure::name).collect(Collectors.toSet());
  }

  private static List<Entity> own(CostReport report) {
    return report.entities().values().stream().filter(e -> !e.library()).toList();
  }

  private static List<FindingChange> findings(FileResult old, FileResult now) {
    Map<String, Finding> before = byFingerprint(old);
    Map<String, Finding> after = byFingerprint(now);
    return union(after.keySet(), before.keySet()).stream()
        .map(f -> new FindingChange(Optional.ofNullable(before.get(f)), Optional.ofNullable(after.get(f))))
        .filter(c -> !c.before().map(Finding::severity).equals(c.after().map(Finding::severity))).toList();
  }

  private static Map<String, Finding> byFingerprint(FileResult file) {
    Fingerprints fingerprints = Fingerprints.of(file);
    Map<String, Finding> findings = new LinkedHashMap<>();
    file.findings().forEach(f -> findings.put(fingerprints.of(f), f));
    return findings;
  }

  private static Set<String> union(Collection<String> first, Collection<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return all;
  }
}
