package org.costdsl.lang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.evaluation.Figure;

/** What follows from fleets, their owners and the runs on them: purchases, uses before their time, allocated costs. */
final class FleetConsequences {

  private final Declarations declarations;

  FleetConsequences(Declarations declarations) {
    this.declarations = declarations;
  }

  List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    for (PoolFact pool : declarations.all(PoolFact.class)) {
      acquisition(pool).ifPresent(facts::add);
      bought(pool).ifPresent(facts::add);
    }
    for (RunFact run : declarations.all(RunFact.class)) {
      trained(run).ifPresent(facts::add);
    }
    for (ProgrammeFact programme : declarations.all(ProgrammeFact.class)) {
      declarations.all(RunFact.class).stream().filter(r -> uses(r, programme))
          .forEach(r -> allocation(programme, r).ifPresent(facts::add));
    }
    return facts;
  }

  private Optional<AcquisitionFact> acquisition(PoolFact pool) {
    if (pool.acquired() == null || pool.accelerator() == null) {
      return Optional.empty();
    }
    OrganizationFact owner = organization(pool.owner());
    String country = owner == null ? null : owner.country();
    return declarations.find(AcceleratorFact.class, pool.accelerator()).map(a -> new AcquisitionFact(pool, a, pool.acquired(),
        owner, country == null ? null : a.controls().get(country)));
  }

  private Optional<EventFact> bought(PoolFact pool) {
    if (pool.acquired() == null || pool.owner() == null) {
      return Optional.empty();
    }
    return Optional.of(new EventFact(pool, "acquired", pool.owner(), organization(pool.owner()), pool.name(), pool.owner(),
        pool.acquired()));
  }

  private Optional<EventFact> trained(RunFact run) {
    if (run.stage() || run.started() == null || run.by() == null) {
      return Optional.empty();
    }
    return Optional.of(new EventFact(run, "trained", run.by(), organization(run.by()), run.name(), null, run.started()));
  }

  private OrganizationFact organization(String name) {
    return name == null ? null : declarations.find(OrganizationFact.class, name).orElse(null);
  }

  private static boolean uses(RunFact run, ProgrammeFact programme) {
    return !run.stage() && !run.pools().isEmpty() && programme.contents().containsAll(run.pools());
  }

  private Optional<AllocationFact> allocation(ProgrammeFact programme, RunFact run) {
    Optional<Figure> busy = busyCapacity(programme);
    Figure cost = programme.fleetCost();
    Figure capacity = programme.capacity();
    Figure hours = run.deviceHours();
    if (busy.isEmpty() || cost == null || capacity == null || hours == null) {
      return Optional.empty();
    }
    return Optional.of(new AllocationFact(programme, run, cost, capacity, hours, hours.per(capacity),
        cost.times(hours).per(capacity), cost.times(hours).per(busy.get())));
  }

  /** Device-seconds in which the programme's pools do paid work. */
  private Optional<Figure> busyCapacity(ProgrammeFact programme) {
    return programme.contents().stream().flatMap(n -> declarations.find(PoolFact.class, n).stream())
        .filter(p -> p.capacity() != null && p.busy() != null).map(p -> p.capacity().times(p.busy())).reduce(Figure::plus);
  }
}
