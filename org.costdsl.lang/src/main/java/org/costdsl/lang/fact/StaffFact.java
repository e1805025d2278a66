package org.costdsl.lang.fact;

import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;

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

  /** Name of the organization that pays them, or null. */
  public String employer() {
    return reference("employer");
  }
}
