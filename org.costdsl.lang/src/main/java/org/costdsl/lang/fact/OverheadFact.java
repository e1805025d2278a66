package org.costdsl.lang.fact;

import java.util.List;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;

/** An amount that serves others. */
public record OverheadFact(Entity entity) implements DeclarationFact {

  /** The amount as written, once or per second, or null. */
  public Figure amount() {
    return amount("amount");
  }

  /** The time that the amount covers, in seconds; null where it is not given or unknown. */
  public Figure period() {
    Figure period = amount("period");
    return period == null || period.trace().method().equals("unknown") ? null : period;
  }

  /** Names of what it is spent on. */
  public List<String> serves() {
    return entity().references("serves");
  }

  /** Kinds of cost contained in it. */
  public List<String> includes() {
    return entity().references("includes");
  }

  /** Cost over its programme's period, or null. */
  public Figure cost() {
    return amount("cost");
  }
}
