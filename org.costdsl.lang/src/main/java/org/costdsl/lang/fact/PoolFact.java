package org.costdsl.lang.fact;

import java.util.List;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.evaluation.Value;
import org.costdsl.lang.quantity.DateSpan;

/**
 * A fleet of one accelerator.
 *
 * @param entity the declaration
 * @param accelerator name of its accelerator, or null
 * @param uses who uses it for what, with shares where they are known
 */
public record PoolFact(Entity entity, String accelerator, List<Value.Use> uses) implements DeclarationFact {

  /** Copies the list. */
  public PoolFact {
    uses = List.copyOf(uses);
  }

  /** Name of its owner, or null. */
  public String owner() {
    return reference("owner");
  }

  /** When its devices were bought, or null. */
  public DateSpan acquired() {
    return dates("acquired");
  }

  /** How its devices were come by, where the ordinary way was closed, or null. */
  public String provenance() {
    return text("provenance");
  }

  /** Whether it states a rent and no purchase price. */
  public boolean rented() {
    return says("rental") && !says("price") && !says("capex");
  }

  /** Sum of the use shares that are known, dimensionless; null where none is. */
  public Figure shares() {
    return uses.stream().flatMap(u -> u.share().stream()).reduce(Figure::plus).orElse(null);
  }

  /** Whether the known shares are plain numbers, whose sum the language itself checks. */
  public boolean plainShares() {
    return uses.stream().flatMap(u -> u.share().stream()).allMatch(s -> PrintedPrecision.halfStep(s) > 0);
  }

  /** What the library has for the price of a device when it was acquired, on the pool's price basis, or null. */
  public Figure marketPrice() {
    return amount("market_price");
  }

  /** What the library has for the rent of a device-second at that time, or null. */
  public Figure marketRental() {
    return amount("market_rental");
  }

  /** CapEx over devices, or null. */
  public Figure paidPerDevice() {
    return capex() == null || count() == null ? null : capex().per(count());
  }

  /** Number of devices. */
  public Figure count() {
    return amount("count");
  }

  /** Purchase price of a device, or null. */
  public Figure price() {
    return amount("price");
  }

  /** What the price includes: chip, server or cluster; null if the file does not say. */
  public String priceBasis() {
    return word("price_basis");
  }

  /** Rent of a device-hour, or null. */
  public Figure rental() {
    return amount("rental");
  }

  /** CapEx, or null where it is rented. */
  public Figure capex() {
    return amount("capex");
  }

  /** Cost of its operation over the period, or null. */
  public Figure opex() {
    return amount("opex");
  }

  /** Facility power in W, or null. */
  public Figure power() {
    return amount("power");
  }

  /** Power available at the site in W, or null. */
  public Figure sitePower() {
    return amount("site_power");
  }

  /** Useful life in seconds. */
  public Figure life() {
    return amount("life");
  }

  /** Share of the hours in which its devices do paid work. */
  public Figure busy() {
    return amount("busy");
  }

  /** Device-seconds that it has in its period. */
  public Figure capacity() {
    return amount("capacity");
  }

  /** Cost of a busy device-second, or null. */
  public Figure costPerDeviceHour() {
    return amount("cost_per_device_hour");
  }
}
