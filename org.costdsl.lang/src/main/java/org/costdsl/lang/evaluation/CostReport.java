package org.costdsl.lang.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.diagnostic.LanguageIssue;

/**
 * Everything that a file's declarations come to; free of the parser's model.
 *
 * @param file the file as the user named it
 * @param currency the currency of all amounts of money
 * @param asOf the date that prices and exchange rates are taken at
 * @param entities declarations of the file and those of libraries that they use, by name
 * @param scopes leaf items (stages, pools, staff, overheads) reached from each entity
 * @param claims the file's claims in order
 * @param claimed what claims would make of their subjects, were they right
 * @param expectations the file's expectations in order
 * @param accepted the file's accepted findings in order
 * @param scenarios the report of each variant that the file declares, by name
 * @param issues what could not be evaluated, and why
 * @param parts what each programme's cost consists of, by the programme's name
 */
public record CostReport(String file, String currency, LocalDate asOf, Map<String, Entity> entities,
    Map<String, Set<String>> scopes, List<ClaimResult> claims, List<Entity> claimed,
    List<ExpectationResult> expectations, List<AcceptedFinding> accepted, Map<String, CostReport> scenarios, List<LanguageIssue> issues,
    Map<String, List<CostPart>> parts) {

  public CostReport {
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
    claims = List.copyOf(claims);
    claimed = List.copyOf(claimed);
    expectations = List.copyOf(expectations);
    accepted = List.copyOf(accepted);
    scenarios = Collections.unmodifiableMap(new LinkedHashMap<>(scenarios));
    issues = List.copyOf(issues);
    parts = Map.copyOf(parts);
  }

  /** The entity of that name. */
  public Optional<Entity> entity(String name) {
    return Optional.ofNullable(entities.get(name));
  }

  /** The entities of one kind, in order of declaration. */
  public List<Entity> entities(String kind) {
    return entities.values().stream().filter(e -> e.kind().equals(kind)).toList();
  }

  /** The figure with that reference, such as {@code v3.cost} or {@code v3.pretraining.flop}. */
  public Optional<Figure> figure(String reference) {
    for (int dot = reference.lastIndexOf('.'); dot > 0; dot = reference.lastIndexOf('.', dot - 1)) {
      Entity entity = entities.get(reference.substring(0, dot));
      if (entity != null && entity.figure(reference.substring(dot + 1)).isPresent()) {
        return entity.figure(reference.substring(dot + 1));
      }
    }
    return Optional.ofNullable(entities.get(reference)).flatMap(e -> e.figure("value"));
  }

  /** Leaf items reached from an entity; empty for an unknown name. */
  public Set<String> scope(String name) {
    return scopes.getOrDefault(name, Set.of());
  }

  /** A source and all that it cites, nearest first. */
  public List<Entity> sourceChain(String source) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(source));
    while (!open.isEmpty()) {
      String next = open.remove(0);
      if (seen.add(next)) {
        entity(next).ifPresent(e -> open.addAll(e.references("cites")));
      }
    }
    return seen.stream().map(entities::get).filter(e -> e != null).toList();
  }
}
