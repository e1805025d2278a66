package org.costdsl.lang.fact;

import org.costdsl.lang.quantity.DateSpan;

/**
 * A fleet was bought at a time.
 *
 * @param pool the fleet
 * @param accelerator its accelerator
 * @param acquired when it was bought
 * @param owner the buyer, or null
 * @param control the time in which export of the accelerator to the buyer's country was controlled, or null
 */
public record AcquisitionFact(PoolFact pool, AcceleratorFact accelerator, DateSpan acquired, OrganizationFact owner,
    DateSpan control) {

  /** Two-letter code of the buyer's country, or null. */
  public String country() {
    return owner == null ? null : owner.country();
  }

  /** When the accelerator could first be bought, or null. */
  public DateSpan released() {
    return accelerator.released();
  }

  /** How the devices were come by, where the file says, or null. */
  public String provenance() {
    return pool.provenance();
  }

  /** Whether the whole time of purchase lies within the control. */
  public boolean controlled() {
    return control != null && control.contains(acquired);
  }
}
