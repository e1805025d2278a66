package org.costdsl.lang.fact;

import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;
import org.costdsl.lang.uncertainty.Bounds;

/** People and what they are paid. */
public record StaffFact(Entity entity) implements DeclarationFact {

  /** How many people, or null. */
  public Figure headcount() {
    return amount("headcount");
  }

  /** Pay of one person on average, per second, or null. */
  public Figure pay() {
    return amount("pay");
  }

  /** The highest pay or offer, per second, or null. */
  public Figure topPay() {
    return amount("top_pay");
  }

  /** Cost to the employer over pay. */
  public Figure loaded() {
    return amount("loaded");
  }

  /** How long they are employed, in seconds, or null. */
  public Figure period() {
    return amount("period");
  }

  /** Cost over the period, or null. */
  public Figure cost() {
    return amount("cost");
  }

  /** What the staff would cost over the period if everybody had the highest pay, before payroll overhead, or null. */
  public Figure costAtTopPay() {
    return topPay() == null || headcount() == null || period() == null ? null
        : headcount().times(topPay()).times(period());
  }

  /** Whether a range has room for everybody at the written highest pay, with payroll overhead or without. */
  public boolean meetsCostAtTopPay(Bounds range) {
    double without = headcount().median() * topPay().low() * period().median();
    return range.contains(without) || loaded() != null && range.contains(without * loaded().median());
  }

  /** Name of the organization that pays them, or null. */
  public String employer() {
    return reference("employer");
  }
}
