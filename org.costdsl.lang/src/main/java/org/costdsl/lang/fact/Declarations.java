package org.costdsl.lang.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Value;
import org.costdsl.lang.quantity.DateSpan;

/** The facts of single declarations, by name. */
final class Declarations {

  private static final String PEAK = "peak.";
  private static final String CONTROL = "export_control.";

  private final CostReport report;
  private final Map<String, DeclarationFact> facts = new LinkedHashMap<>();

  Declarations(CostReport report) {
    this.report = report;
    report.entities().values().forEach(e -> fact(e).ifPresent(f -> facts.put(e.name(), f)));
  }

  Collection<DeclarationFact> all() {
    return Collections.unmodifiableCollection(facts.values());
  }

  /** The subjects of claims as they would be, were the claims right. */
  List<DeclarationFact> claimed() {
    return report.claimed().stream().flatMap(e -> fact(e).stream()).toList();
  }

  /** The fact of that name and sort. */
  <F extends DeclarationFact> Optional<F> find(Class<F> sort, String name) {
    return Optional.ofNullable(facts.get(name)).filter(sort::isInstance).map(sort::cast);
  }

  <F extends DeclarationFact> List<F> all(Class<F> sort) {
    return facts.values().stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /** Declaration word of a name; empty for a name that is not declared. */
  Optional<String> kind(String name) {
    return report.entity(name).map(Entity::kind);
  }

  private Optional<DeclarationFact> fact(Entity entity) {
    return Optional.ofNullable(switch (entity.kind()) {
      case "organization" -> new OrganizationFact(entity, country(entity));
      case "accelerator" -> new AcceleratorFact(entity, peaks(entity), controls(entity));
      case "pool" -> new PoolFact(entity, allocatedFrom(entity, "devices"), uses(entity));
      case "run" -> run(entity, null);
      case "stage" -> run(entity, entity.name().substring(0, entity.name().lastIndexOf('.')));
      case "staff" -> new StaffFact(entity);
      case "overhead" -> new OverheadFact(entity);
      case "programme" -> programme(entity);
      case "let" -> new LetFact(entity);
      case "source" -> new SourceFact(entity, tiers(entity));
      default -> null;
    });
  }

  private String country(Entity organization) {
    Set<String> seen = new LinkedHashSet<>();
    Optional<Entity> next = Optional.of(organization);
    while (next.isPresent() && seen.add(next.get().name())) {
      Optional<String> country = next.get().word("country");
      if (country.isPresent()) {
        return country.get();
      }
      next = next.get().reference("parent").flatMap(report::entity);
    }
    return null;
  }

  private static SortedMap<String, Figure> peaks(Entity accelerator) {
    SortedMap<String, Figure> peaks = new TreeMap<>();
    accelerator.figures().forEach((property, figure) -> {
      if (property.startsWith(PEAK)) {
        peaks.put(property.substring(PEAK.length()), figure);
      }
    });
    return peaks;
  }

  private static SortedMap<String, DateSpan> controls(Entity accelerator) {
    SortedMap<String, DateSpan> controls = new TreeMap<>();
    accelerator.values().forEach((property, value) -> {
      if (property.startsWith(CONTROL) && value instanceof Value.Dates dates) {
        controls.put(property.substring(CONTROL.length()), control(dates.span()));
      }
    });
    return controls;
  }

  /** A single date, however coarse, means "since then"; `D1 to D2` means what it says. */
  private static DateSpan control(DateSpan written) {
    boolean single = !written.toString().contains(" to ");
    return single ? DateSpan.span(written, DateSpan.ofYear(AcceleratorFact.OPEN_END)).orElse(written) : written;
  }

  private static List<Value.Use> uses(Entity pool) {
    return pool.values().get("use") instanceof Value.Uses uses ? uses.uses() : List.of();
  }

  private static String allocatedFrom(Entity entity, String property) {
    return entity.allocation(property).map(Value.Allocation::of).orElse(null);
  }

  private RunFact run(Entity entity, String run) {
    String prefix = entity.name() + ".";
    List<Entity> stages = report.entities("stage").stream().filter(s -> s.name().startsWith(prefix)).toList();
    Set<String> from = new LinkedHashSet<>();
    (stages.isEmpty() ? List.of(entity) : stages).forEach(s -> s.allocation("on").ifPresent(a -> from.add(a.of())));
    List<String> pools = from.stream().filter(n -> isA("pool", n)).toList();
    Set<String> accelerators = new LinkedHashSet<>();
    from.forEach(n -> accelerators.add(accelerator(n)));
    String accelerator = accelerators.size() == 1 ? accelerators.iterator().next() : null;
    return new RunFact(entity, run, stages.stream().map(Entity::name).toList(), pools, accelerator);
  }

  private boolean isA(String kind, String name) {
    return report.entity(name).filter(e -> e.kind().equals(kind)).isPresent();
  }

  private String accelerator(String poolOrAccelerator) {
    return report.entity(poolOrAccelerator).map(e -> isA("pool", e.name()) ? allocatedFrom(e, "devices") : e.name()).orElse(null);
  }

  private ProgrammeFact programme(Entity entity) {
    SortedSet<String> contents = contents(entity);
    List<Entity> runs = report.entities("run").stream().filter(r -> contents.contains(r.name())).toList();
    return new ProgrammeFact(entity, contents, new TreeSet<>(report.scope(entity.name())), runs);
  }

  private SortedSet<String> contents(Entity programme) {
    SortedSet<String> contents = new TreeSet<>();
    List<String> open = new ArrayList<>(programme.references("includes"));
    while (!open.isEmpty()) {
      String name = open.remove(0);
      if (contents.add(name)) {
        report.entity(name).filter(e -> e.kind().equals("programme")).ifPresent(p -> open.addAll(p.references("includes")));
      }
    }
    return contents;
  }

  private List<String> tiers(Entity source) {
    return report.sourceChain(source.name()).stream().flatMap(s -> s.word("tier").stream()).toList();
  }
}
