package org.costdsl.lang.evaluation;

import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.quantity.Dimension;

/**
 * What a fleet costs to buy and to run. Price basis and server overheads: Epoch AI, "The rising costs of training frontier AI
 * models" (arXiv 2405.21015) and its code; power from TDP by the same source's server factors.
 */
final class PoolFigures {

  private PoolFigures() {
  }

  static Map<String, Computation> table() {
    return new FigureTable.Rows()
        .row("count", "number of devices", s -> s.devices("devices"))
        .row("period", "period of its programme, else its life", PoolFigures::period)
        .row("price", "price of its accelerator when acquired", PoolFigures::price)
        .row("capex", "devices × price × overheads not in the price", PoolFigures::capex)
        .row("power", "devices × TDP × server power ÷ chip power × PUE", PoolFigures::power)
        .row("energy", "power × average draw × period", s -> s.amount("power").times(s.amount("draw")).times(s.amount("period")))
        .row("electricity_cost", "energy × price of electricity", s -> s.amount("energy").times(s.amount("electricity")))
        .row("opex", "electricity + colocation over the period", PoolFigures::opex)
        .row("amortised", "(CapEx less residual) ÷ life", PoolFigures::amortised)
        .row("capacity", "devices × period", s -> s.amount("count").times(s.amount("period")))
        .row("cost_per_device_hour", "(amortised × period + opex) ÷ (capacity × busy)", PoolFigures::costPerDeviceHour)
        .row("peak", "devices × highest dense peak", s -> s.amount("count").times(Peak.highest(s.accelerator("devices"))))
        .row("market_price", "price of its accelerator in the library when acquired", PoolFigures::marketPrice)
        .row("market_rental", "rent of its accelerator in the library when acquired",
            s -> Market.rental(s, "devices", "acquired"))
        .done();
  }

  /** Whether a pool is rented: it states a rent and no purchase price. */
  static boolean isRented(Subject pool) {
    return pool.says("rental") && !pool.says("price") && !pool.says("capex");
  }

  private static Term period(Subject pool) {
    Optional<Subject> programme = pool.programmes().stream().findFirst();
    return programme.isPresent() ? programme.get().amount("period") : pool.amount("life");
  }

  private static Term price(Subject pool) {
    Subject accelerator = pool.accelerator("devices");
    return accelerator.at("price", pool.dates("acquired"))
        .orElseThrow(() -> new UnavailableException("`" + accelerator.name() + "` has no price"));
  }

  private static Term capex(Subject pool) {
    if (isRented(pool)) {
      throw new UnavailableException("`" + pool.name() + "` is rented: it has no CapEx");
    }
    return withOverheads(pool, pool.amount("count").times(pool.amount("price")), priceBasis(pool));
  }

  /** A price of chips or servers with what it lacks to the price of a cluster. */
  private static Term withOverheads(Subject pool, Term bare, String basis) {
    return switch (basis) {
      case "chip" -> bare.times(pool.amount("server_price")).times(pool.amount("cluster_price"));
      case "server" -> bare.times(pool.amount("cluster_price"));
      default -> bare;
    };
  }

  /** The library's price, brought to the basis of the pool's own by way of that of a cluster. */
  private static Term marketPrice(Subject pool) {
    Market market = Market.of(pool, "devices");
    Term cluster = withOverheads(pool, market.price(pool), market.basis());
    Term one = Term.number(1);
    return cluster.per(withOverheads(pool, one, priceBasis(pool)));
  }

  private static String priceBasis(Subject pool) {
    return pool.word("price_basis").or(() -> pool.accelerator("devices").word("price_basis")).orElse("cluster");
  }

  private static Term power(Subject pool) {
    return itPower(pool).times(pool.amount("PUE"));
  }

  private static Term itPower(Subject pool) {
    return pool.amount("count").times(pool.accelerator("devices").amount("TDP")).times(pool.amount("server_power"));
  }

  private static Term opex(Subject pool) {
    Term electricity = pool.amount("electricity_cost");
    return pool.says("colocation")
        ? electricity.plus(itPower(pool).times(pool.amount("colocation")).times(pool.amount("period"))) : electricity;
  }

  private static Term amortised(Subject pool) {
    Term capex = pool.amount("capex");
    Term used = pool.says("residual") ? capex.minus(capex.times(pool.amount("residual"))) : capex;
    Term yearly = used.per(pool.amount("life"));
    return pool.says("cost_of_capital") ? yearly.plus(capitalCost(pool, capex)) : yearly;
  }

  /** Cost of the capital bound on average: half of what is written off, and all of the residual. */
  private static Term capitalCost(Subject pool, Term capex) {
    Term half = Term.number(0.5);
    Term residual = pool.says("residual") ? pool.amount("residual") : Term.number(0);
    Term bound = capex.times(half.plus(half.times(residual)));
    return bound.times(pool.amount("cost_of_capital"));
  }

  private static Term costPerDeviceHour(Subject pool) {
    if (isRented(pool)) {
      return pool.amount("rental").per(pool.amount("busy"));
    }
    Term cost = pool.amount("amortised").times(pool.amount("period")).plus(pool.amount("opex"));
    return cost.per(pool.amount("capacity").times(pool.amount("busy")));
  }

  /** Rent of a rented pool: every device-hour is paid, busy or not, and at least as long as it is committed for. */
  static Term rent(Subject pool) {
    if (!isRented(pool)) {
      return Term.of(0, Dimension.MONEY);
    }
    Term period = pool.amount("period");
    Term paid = pool.says("commitment")
        ? period.with(Formulas.maximum(period.formula(), pool.amount("commitment").formula())) : period;
    return pool.amount("count").times(paid).times(pool.amount("rental"));
  }
}
