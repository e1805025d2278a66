package org.costdsl.lang.fact;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Trace;
import org.costdsl.lang.quantity.DateSpan;
import org.costdsl.lang.uncertainty.Bounds;

/**
 * A training run or one of its stages.
 *
 * @param entity the declaration
 * @param run name of the run that a stage belongs to; null for a run itself
 * @param stages names of a run's stages
 * @param pools names of the pools that it uses, those of its stages included
 * @param accelerator name of the accelerator of its devices, through a pool if need be; null if unknown or mixed
 */
public record RunFact(Entity entity, String run, List<String> stages, List<String> pools, String accelerator)
    implements DeclarationFact {

  private static final double SECONDS_PER_HOUR = 3_600;
  private static final double FLOP_PER_PARAMETER_AND_TOKEN = 6;
  private static final SortedMap<String, String> BASES = Collections.unmodifiableSortedMap(new TreeMap<>(
      Map.of("cost", "rental", "owned_cost", "amortised", "acquisition_cost", "acquisition")));

  /** Copies both lists. */
  public RunFact {
    stages = List.copyOf(stages);
    pools = List.copyOf(pools);
  }

  /** Whether it is a stage of a run. */
  public boolean stage() {
    return run != null;
  }

  /** Whether its computation is its own, and not only the sum of its stages'. */
  public boolean ownWork() {
    return stages.isEmpty() || says("flop");
  }

  /** The precision as it follows "dense peak": {@code  at bf16}; empty if none is named. */
  public String precisionInWords() {
    return precision() == null ? "" : " at " + precision();
  }

  /** Sort of training, such as pretraining or reinforcement, or null. */
  public String training() {
    return word("kind");
  }

  /** Precision of the arithmetic, or null. */
  public String precision() {
    return word("precision");
  }

  /** Name of the run whose model it continues, or null. */
  public String base() {
    return reference("base");
  }

  /** Name of the organization that trained, or null. */
  public String by() {
    return reference("by");
  }

  /** When it began, or null. */
  public DateSpan started() {
    return dates("started");
  }

  /** When it ended, or null. */
  public DateSpan ended() {
    return dates("ended");
  }

  /** Devices used, or null. */
  public Figure devices() {
    return amount("on");
  }

  /** Device-seconds, or null. */
  public Figure deviceHours() {
    return amount("device_hours");
  }

  /** Wall time in seconds, or null. */
  public Figure duration() {
    return amount("duration");
  }

  /** Computation in FLOP, or null. */
  public Figure flop() {
    return amount("flop");
  }

  /** FLOP over what the devices could have done at dense peak in all their hours, or null. */
  public Figure utilisation() {
    return amount("utilisation");
  }

  /** Model FLOP utilisation as stated, or null. */
  public Figure mfu() {
    return amount("mfu");
  }

  /** Hardware FLOP utilisation as stated, or null. */
  public Figure hfu() {
    return amount("hfu");
  }

  /** Training tokens, or null. */
  public Figure tokens() {
    return amount("tokens");
  }

  /** Training samples that are not tokens, or null. */
  public Figure samples() {
    return amount("samples");
  }

  /** All parameters of the model, or null. */
  public Figure totalParameters() {
    return amount("model.total");
  }

  /** Parameters used for one token, or null. */
  public Figure activeParameters() {
    return amount("model.active");
  }

  /** Devices × wall time where the file gives both beside the device-hours, in device-seconds; null otherwise. */
  public Figure wallHours() {
    return deviceHours() == null || !stages.isEmpty() ? null : deviceHours().computedInstead().orElse(null);
  }

  /** Whether a figure of it is written or claimed, not worked out. */
  public boolean given(String property) {
    return amount(property) != null && amount(property).trace().origin() == Trace.Origin.GIVEN;
  }

  /** The basis on which its cost lies in a range, other than that of the given property; null if on none. */
  public String otherBasis(String property, Bounds range) {
    return BASES.entrySet().stream().filter(b -> !b.getKey().equals(property) && amount(b.getKey()) != null)
        .filter(b -> amount(b.getKey()).violation(range) < 1 && range.contains(amount(b.getKey()).median()))
        .map(Map.Entry::getValue).findFirst().orElse(null);
  }

  /** Whether its devices, wall time or device-hours are written with that source beside them. */
  public boolean toldBy(String source) {
    return Stream.of(devices(), duration(), deviceHours()).filter(Objects::nonNull)
        .anyMatch(f -> f.trace().citations().stream().anyMatch(c -> c.source().equals(source)));
  }

  /** What it costs on every basis that the file gives, in words. */
  public String bases() {
    return BASES.entrySet().stream().filter(b -> amount(b.getKey()) != null)
        .map(b -> b.getValue() + " " + amount(b.getKey()).shortText()).collect(Collectors.joining(", "));
  }

  /** FLOP that 6 × all parameters × tokens come to, as if every parameter were used for each token; NaN if unknown. */
  public double flopWithAllParameters() {
    return product(totalParameters(), tokens());
  }

  /** FLOP that 6 × parameters × tokens come to; NaN if unknown. */
  public double flopWithActiveParameters() {
    return product(activeParameters() == null ? totalParameters() : activeParameters(), tokens());
  }

  /** FLOP that 6 × parameters × samples come to, as if samples were tokens; NaN if unknown. */
  public double flopWithSamples() {
    return product(activeParameters() == null ? totalParameters() : activeParameters(), samples());
  }

  private static double product(Figure parameters, Figure items) {
    return parameters == null || items == null ? Double.NaN : FLOP_PER_PARAMETER_AND_TOKEN * parameters.median() * items.median();
  }

  /** What the library has for the rent of its accelerator when it began, per device-second, or null. */
  public Figure marketRental() {
    return amount("market_rental");
  }

  /** What the energy figure covers: device, server or facility; null if it does not say. */
  public String energyBoundary() {
    return word("energy_boundary");
  }

  /** Seconds that each device worked; NaN if unknown. */
  public double secondsEach() {
    return deviceHours() == null || devices() == null ? Double.NaN : deviceHours().median() / devices().median();
  }

  /** Seconds in which the devices deliver the stated computation at dense peak; NaN if unknown. */
  public double secondsOfWork(AcceleratorFact accelerator) {
    return flop() == null || devices() == null ? Double.NaN
        : flop().median() / (devices().median() * accelerator.densePeak(precision()));
  }

  /** Hours in which the devices draw the stated energy at TDP; NaN if unknown. */
  public double hoursOfPower(AcceleratorFact accelerator) {
    return energy() == null || devices() == null ? Double.NaN
        : energy().median() / (devices().median() * accelerator.tdp().median() * SECONDS_PER_HOUR);
  }

  /** The power in W that uses its energy in one hour; NaN if unknown. */
  public double powerOfOneHour() {
    return energy() == null ? Double.NaN : energy().median() / SECONDS_PER_HOUR;
  }

  /** Energy over device-hours × TDP, dimensionless. */
  public Figure energyOverTdp(AcceleratorFact accelerator) {
    return energy().per(deviceHours()).per(accelerator.tdp());
  }

  /** What its energy boundary admits beyond the devices: servers, and the facility where it is covered or nothing is said. */
  public double overheads(double server, double pue) {
    return switch (energyBoundary() == null ? "facility" : energyBoundary()) {
      case "device" -> 1;
      case "server" -> server;
      default -> server * pue;
    };
  }

  /** Whether energy was measured or derived from TDP; null if it does not say. */
  public String energyMethod() {
    return word("energy_method");
  }

  /** How emissions were accounted, or null. */
  public String emissionsAccounting() {
    return word("emissions_accounting");
  }

  /** Rent of a device-second, or null. */
  public Figure rental() {
    return amount("rental");
  }

  /** What it would cost to rent, or null. */
  public Figure cost() {
    return amount("cost");
  }

  /** Its share of what its pool costs, or null. */
  public Figure ownedCost() {
    return amount("owned_cost");
  }

  /** Price of the devices it uses, or null. */
  public Figure acquisitionCost() {
    return amount("acquisition_cost");
  }

  /** Energy in J, or null. */
  public Figure energy() {
    return amount("energy");
  }

  /** Greenhouse gases in kg CO2e, or null. */
  public Figure emissions() {
    return amount("emissions");
  }
}
