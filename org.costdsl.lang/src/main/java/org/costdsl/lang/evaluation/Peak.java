package org.costdsl.lang.evaluation;

import java.util.Comparator;
import java.util.Optional;
import org.costdsl.lang.model.Property;

/** Dense peak rates of an accelerator. */
final class Peak {

  private Peak() {
  }

  /** The dense peak at a precision, or the highest where none is named. */
  static Term of(Subject accelerator, Optional<String> precision) {
    return precision.map(p -> accelerator.amount("peak." + p)).orElseGet(() -> highest(accelerator));
  }

  static Term highest(Subject accelerator) {
    return Members.find(accelerator.declaration(), "peak").map(Property::getBlock).stream().flatMap(b -> b.getMembers().stream())
        .filter(Property.class::isInstance).map(p -> accelerator.amount("peak." + ((Property) p).getName()))
        .max(Comparator.comparingDouble(Peak::size))
        .orElseThrow(() -> new UnavailableException("`" + accelerator.name() + "` has no peak rate"));
  }

  private static double size(Term peak) {
    return peak.inputs().get(0).high();
  }
}
