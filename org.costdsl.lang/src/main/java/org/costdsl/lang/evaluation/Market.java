package org.costdsl.lang.evaluation;

import java.util.HashSet;
import java.util.Set;
import org.costdsl.lang.model.Declaration;

/** What an accelerator costs by the library: plausibility is judged by the original, not by the prices of one that extends it. */
record Market(Subject original) {

  static Market of(Subject user, String allocation) {
    Subject accelerator = user.accelerator(allocation);
    Set<Declaration> seen = new HashSet<>();
    Declaration original = accelerator.declaration();
    while (seen.add(original) && original.getBase() != null && !original.getBase().eIsProxy()) {
      original = original.getBase();
    }
    return new Market(accelerator.of(original));
  }

  /** What its price includes. */
  String basis() {
    return original.word("price_basis").orElse("cluster");
  }

  /** Its price when the devices were acquired. */
  Term price(Subject pool) {
    return original.at("price", pool.dates("acquired"))
        .orElseThrow(() -> new UnavailableException("`" + original.name() + "` has no price"));
  }

  /** The rent of an accelerator at the time of a dated property. */
  static Term rental(Subject user, String allocation, String date) {
    Subject original = of(user, allocation).original;
    return original.at("rental", user.dates(date))
        .orElseThrow(() -> new UnavailableException("`" + original.name() + "` has no rental price"));
  }
}
