package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.costdsl.lang.quantity.Dimension;

/**
 * Total cost of ownership of an undertaking, nothing counted twice: a run on an included pool is an allocation of that pool and
 * adds nothing, an amount that is `part_of` an included one adds nothing, electricity or staff that an overhead contains is left
 * to that overhead.
 */
final class ProgrammeFigures {

  private ProgrammeFigures() {
  }

  static Map<String, Computation> table() {
    return new FigureTable.Rows()
        .row("capex", "CapEx of its owned pools", p -> capex(contents(p)))
        .row("opex", "operation and rent of pools + staff + overheads + runs on no included pool", ProgrammeFigures::opex)
        .row("tco", "CapEx + OpEx", p -> p.amount("capex").plus(p.amount("opex")))
        .row("cost", "the same as its TCO", p -> p.amount("tco"))
        .row("staff_cost", "cost of its staff", p -> sum(contents(p).staff(), s -> s.amount("cost")))
        .row("overhead_cost", "cost of its overheads", p -> sum(contents(p).overheads(), s -> s.amount("cost")))
        .row("runs_cost", "rental cost of its runs", p -> sum(contents(p).runs(), s -> s.amount("cost")))
        .row("fleet_cost", "CapEx, operation and overheads of its pools", ProgrammeFigures::fleetCost)
        .row("energy", "energy of its pools", p -> sum(Dimension.ENERGY, contents(p).pools(), s -> s.amount("energy")))
        .row("emissions", "emissions of its runs",
            p -> sum(Dimension.CARBON, contents(p).runs(), s -> s.amount("emissions")))
        .row("device_hours", "device-hours of its runs",
            p -> sum(Dimension.DEVICE_TIME, contents(p).runs(), s -> s.amount("device_hours")))
        .row("capacity", "device-hours that its pools have in the period",
            p -> sum(Dimension.DEVICE_TIME, contents(p).pools(), s -> s.amount("capacity")))
        .done();
  }

  private static Contents contents(Subject programme) {
    return Contents.of(programme);
  }

  private static Term capex(Contents contents) {
    return sum(contents.pools().stream().filter(p -> !PoolFigures.isRented(p)).toList(), p -> p.amount("capex"));
  }

  private static Term opex(Subject programme) {
    Contents contents = contents(programme);
    Term staff = contents.containsInOverhead("staff") ? Term.of(0, Dimension.MONEY) : programme.amount("staff_cost");
    return poolOperation(contents).plus(staff).plus(programme.amount("overhead_cost"))
        .plus(sum(contents.runsElsewhere(), r -> r.amount("cost")));
  }

  private static Term fleetCost(Subject programme) {
    Contents contents = contents(programme);
    List<Subject> serving = contents.overheads().stream().filter(contents::servesPools).toList();
    return programme.amount("capex").plus(poolOperation(contents)).plus(sum(serving, o -> o.amount("cost")));
  }

  /** Operation of owned pools and rent of rented ones. */
  private static Term poolOperation(Contents contents) {
    return sum(contents.pools(), pool -> PoolFigures.isRented(pool) ? PoolFigures.rent(pool) : operation(contents, pool));
  }

  /** Operation of an owned pool, without electricity that an overhead contains. */
  static Term operation(Contents contents, Subject pool) {
    Term opex = pool.amount("opex");
    return contents.isElectricityCovered(pool) ? opex.minus(pool.amount("electricity_cost")) : opex;
  }

  private static Term sum(List<Subject> parts, Function<Subject, Term> each) {
    return sum(Dimension.MONEY, parts, each);
  }

  private static Term sum(Dimension dimension, List<Subject> parts, Function<Subject, Term> each) {
    return Term.sum(parts.stream().map(each).toList(), dimension);
  }
}
