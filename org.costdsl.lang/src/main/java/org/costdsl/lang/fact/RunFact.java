package org.costdsl.lang.fact;

import java.util.List;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.quantity.DateSpan;

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
