package org.costdsl.lang.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.Dimension;

/** Sums over several declarations for which bounds are known: load of a fleet, devices of a family, share of electricity. */
final class Plausibility {

  private final Declarations declarations;

  Plausibility(Declarations declarations) {
    this.declarations = declarations;
  }

  List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    Map<String, List<RunFact>> runs = declarations.all(RunFact.class).stream()
        .filter(r -> r.pools().size() == 1 && r.stages().isEmpty() && isDated(r)).collect(Collectors.groupingBy(r -> r.pools().get(0)));
    declarations.all(PoolFact.class).forEach(p -> load(p, runs.getOrDefault(p.name(), List.of())).ifPresent(facts::add));
    declarations.all(PoolFact.class).forEach(p -> electricity(p).ifPresent(facts::add));
    declarations.all(OverheadFact.class).forEach(o -> service(o).ifPresent(facts::add));
    declarations.all(ProgrammeFact.class).forEach(p -> electricity(p).ifPresent(facts::add));
    facts.addAll(families());
    declarations.all().forEach(d -> facts.addAll(givenTwice(d)));
    return facts;
  }

  private static List<GivenTwiceFact> givenTwice(DeclarationFact declaration) {
    List<GivenTwiceFact> facts = new ArrayList<>();
    declaration.entity().figures().forEach((property, figure) -> figure.computedInstead()
        .filter(c -> c.dimension().equals(figure.dimension()))
        .ifPresent(c -> facts.add(new GivenTwiceFact(declaration, property, figure, c))));
    return facts;
  }

  private static Optional<PoolLoadFact> load(PoolFact pool, List<RunFact> runs) {
    Optional<DateSpan> window = runs.stream().flatMap(r -> DateSpan.span(r.started(), r.ended()).stream())
        .reduce(Plausibility::joined);
    Optional<Figure> needed = runs.stream().map(RunFact::deviceHours).reduce(Figure::plus);
    if (window.isEmpty() || needed.isEmpty() || pool.count() == null) {
      return Optional.empty();
    }
    return Optional.of(new PoolLoadFact(pool, runs.stream().map(RunFact::name).toList(), window.get(), needed.get(),
        needed.get().per(pool.count())));
  }

  private static boolean isDated(RunFact run) {
    return run.started() != null && run.ended() != null && DateSpan.span(run.started(), run.ended()).isPresent()
        && run.deviceHours() != null;
  }

  private static DateSpan joined(DateSpan a, DateSpan b) {
    return new DateSpan(a.from().isAfter(b.from()) ? b.from() : a.from(), a.to().isBefore(b.to()) ? b.to() : a.to());
  }

  private Optional<ServiceFact> service(OverheadFact overhead) {
    List<PoolFact> pools = overhead.serves().stream().flatMap(n -> declarations.find(PoolFact.class, n).stream())
        .filter(p -> p.count() != null && p.amount("period") != null).toList();
    if (pools.isEmpty() || overhead.amount() == null || overhead.period() != null
        || !overhead.amount().dimension().equals(Dimension.MONEY)) {
      return Optional.empty();
    }
    Figure devices = pools.stream().map(PoolFact::count).reduce(Figure::plus).orElseThrow();
    Figure period = pools.get(0).amount("period");
    return Optional.of(new ServiceFact(overhead, devices, period, overhead.amount().per(devices).per(period)));
  }

  private static Optional<EnergyShareFact> electricity(PoolFact pool) {
    if (pool.rented()) {
      return Optional.empty();
    }
    Figure yearly = pool.amount("amortised");
    Figure period = pool.amount("period");
    boolean known = yearly != null && period != null && pool.opex() != null;
    return known ? share(pool, pool.amount("electricity_cost"), yearly.times(period).plus(pool.opex())) : Optional.empty();
  }

  private Optional<EnergyShareFact> electricity(ProgrammeFact programme) {
    Optional<Figure> electricity = programme.contents().stream()
        .flatMap(n -> declarations.find(PoolFact.class, n).stream()).map(p -> p.amount("electricity_cost"))
        .filter(Objects::nonNull).reduce(Figure::plus);
    return electricity.flatMap(e -> share(programme, e, programme.cost()));
  }

  private static Optional<EnergyShareFact> share(DeclarationFact of, Figure electricity, Figure total) {
    boolean comparable = electricity != null && total != null && electricity.dimension().equals(total.dimension());
    return comparable ? Optional.of(new EnergyShareFact(of, electricity, total, electricity.per(total))) : Optional.empty();
  }

  private List<FamilyFact> families() {
    Map<String, List<PoolFact>> byFamily = new LinkedHashMap<>();
    for (PoolFact pool : declarations.all(PoolFact.class)) {
      String family = pool.accelerator() == null ? null
          : declarations.find(AcceleratorFact.class, pool.accelerator()).map(AcceleratorFact::family).orElse(null);
      if (family != null && pool.count() != null) {
        byFamily.computeIfAbsent(family, f -> new ArrayList<>()).add(pool);
      }
    }
    return byFamily.entrySet().stream().filter(e -> e.getValue().size() > 1).map(e -> new FamilyFact(e.getKey(),
        e.getValue().stream().map(PoolFact::name).toList(),
        e.getValue().stream().map(PoolFact::count).reduce(Figure::plus).orElseThrow())).toList();
  }
}
