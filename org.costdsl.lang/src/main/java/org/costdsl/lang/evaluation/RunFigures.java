package org.costdsl.lang.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.uncertainty.Bounds;

/**
 * What training takes and costs. FLOP = 6 × active parameters × tokens: Kaplan et al., "Scaling laws for neural language models"
 * (arXiv 2001.08361), forward and backward pass, attention left out. A run with stages is the sum of its stages.
 */
final class RunFigures {

  private static final List<String> COUNTED_BY_TOKENS = List.of("pretraining", "sft");

  private RunFigures() {
  }

  static Map<String, Computation> table() {
    return new FigureTable.Rows()
        .row("rental", "rent of its pool, else of its accelerator at the time", RunFigures::rental)
        .row("device_hours", "devices × duration, or the sum of its stages", summed("device_hours", RunFigures::deviceHours))
        .row("duration", "device-hours ÷ devices, or from its dates", summed("duration", RunFigures::duration))
        .row("flop", "6 × active parameters × tokens", summed("flop", RunFigures::flop))
        .row("utilisation", "FLOP ÷ (device-hours × dense peak)", s -> s.amount("flop").per(available(s)))
        .row("cost", "device-hours × rental", summed("cost", s -> s.amount("device_hours").times(s.amount("rental"))))
        .row("owned_cost", "device-hours × the pool's cost per busy device-hour", summed("owned_cost", RunFigures::ownedCost))
        .row("acquisition_cost", "devices used × CapEx of one", RunFigures::acquisitionCost)
        .row("energy", "device-hours × TDP × server power × draw × PUE", summed("energy", RunFigures::energy))
        .row("emissions", "energy × carbon intensity of its electricity",
            summed("emissions", s -> s.amount("energy").times(s.amount("carbon_intensity"))))
        .row("market_rental", "rent of its accelerator in the library when it began", s -> Market.rental(s, "on", "started"))
        .done();
  }

  private static Function<Subject, Term> summed(String property, Function<Subject, Term> alone) {
    return subject -> {
      List<Subject> stages = subject.stages();
      if (stages.isEmpty()) {
        return alone.apply(subject);
      }
      List<Term> parts = stages.stream().map(s -> s.amount(property)).toList();
      return Term.sum(parts, parts.get(0).dimension());
    };
  }

  private static Term rental(Subject run) {
    Subject from = source(run);
    if (from.declaration().getKind() == DeclarationKind.POOL && from.says("rental")) {
      return from.amount("rental");
    }
    Subject accelerator = run.accelerator("on");
    return accelerator.at("rental", run.dates("started"))
        .orElseThrow(() -> new UnavailableException("`" + accelerator.name() + "` has no rental price"));
  }

  private static Term deviceHours(Subject run) {
    return run.devices("on").times(run.amount("duration"));
  }

  private static Term duration(Subject run) {
    Optional<DateSpan> start = run.dates("started");
    Optional<DateSpan> end = run.dates("ended");
    if (start.isPresent() && end.isPresent()) {
      double days = DateSpan.span(start.get(), end.get())
          .orElseThrow(() -> new UnavailableException("`" + run.name() + "` ended before it started")).days();
      return Term.of(days * UnitCatalog.standard().quantityOf("day").value(), Dimension.TIME);
    }
    return run.amount("device_hours").per(run.devices("on"));
  }

  /** FLOP that tokens give; of other kinds of work nothing is known but that it is not negative. */
  private static Term flop(Subject run) {
    String kind = run.word("kind").orElse("pretraining");
    Optional<Term> parameters = run.find("model.active").or(() -> run.find("model.total"));
    Optional<Term> tokens = run.find("tokens");
    if (!COUNTED_BY_TOKENS.contains(kind) || parameters.isEmpty() || tokens.isEmpty()) {
      return new Term(Formula.between(new Bounds(0, Double.POSITIVE_INFINITY)), Dimension.COMPUTATION);
    }
    Dimension perParameterAndToken = Dimension.COMPUTATION.per(Dimension.PARAMETER).per(Dimension.TOKEN);
    return Term.of(6, perParameterAndToken).times(parameters.get()).times(tokens.get());
  }

  /** What the devices could have done at dense peak in all their hours. */
  private static Term available(Subject run) {
    List<Subject> parts = run.stages().isEmpty() ? List.of(run) : run.stages();
    Stream<Term> each = parts.stream()
        .map(s -> s.amount("device_hours").times(Peak.of(s.accelerator("on"), s.word("precision"))));
    return Term.sum(each.toList(), Dimension.COMPUTATION);
  }

  private static Term ownedCost(Subject run) {
    return run.amount("device_hours").times(pool(run).amount("cost_per_device_hour"));
  }

  private static Term acquisitionCost(Subject run) {
    Subject first = run.stages().isEmpty() ? run : run.stages().get(0);
    Subject pool = pool(first);
    return first.devices("on").times(pool.amount("capex")).per(pool.amount("count"));
  }

  /** Energy by the run's boundary: of the devices alone, of the servers, or of the facility. */
  private static Term energy(Subject run) {
    Term devices = run.amount("device_hours").times(run.accelerator("on").amount("TDP"));
    Term servers = devices.times(overhead(run, "server_power")).times(overhead(run, "draw"));
    return switch (run.word("energy_boundary").orElse("facility")) {
      case "device" -> devices.times(overhead(run, "draw"));
      case "server" -> servers;
      default -> servers.times(overhead(run, "PUE"));
    };
  }

  /** A pool's figure, or the library's default where the run names an accelerator only. */
  private static Term overhead(Subject run, String property) {
    Subject from = source(run);
    boolean pool = from.declaration().getKind() == DeclarationKind.POOL;
    return pool ? from.amount(property) : run.fallback(property, "pool", property);
  }

  private static Subject pool(Subject run) {
    Subject from = source(run);
    if (from.declaration().getKind() != DeclarationKind.POOL) {
      throw new UnavailableException("`" + run.name() + "` runs on an accelerator, not on a pool of the file");
    }
    return from;
  }

  private static Subject source(Subject run) {
    return run.allocatedFrom("on")
        .orElseThrow(() -> new UnavailableException("`" + run.name() + "` does not say what it runs on"));
  }
}
