package org.costdsl.lang.fact;

import java.util.List;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;

/** A formula of the file. */
public record LetFact(Entity entity) implements DeclarationFact {

  /** Its value, or null. */
  public Figure value() {
    return amount("value");
  }

  /** Names of the figures that it is made of. */
  public List<String> operands() {
    return value() == null ? List.of() : Operands.of(value());
  }

  /** Whether it has the same dimension as the figure of that name, so that the figure is a term of a sum and no factor. */
  public boolean adds(Figure figure) {
    return figure != null && value() != null && operands().contains(figure.name())
        && value().dimension().equals(figure.dimension());
  }
}
