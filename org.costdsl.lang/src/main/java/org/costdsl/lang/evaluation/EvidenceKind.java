package org.costdsl.lang.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.costdsl.lang.uncertainty.Hedge;

/** What an input rests on. */
public enum EvidenceKind {
  /** Printed without a hedge by somebody who can know: a primary document, a filing, a regulator. */
  MEASURED,
  /** Taken from any other source, or hedged by it. */
  CITED,
  /** Written without a source. */
  ASSUMED,
  /** Taken from the library's defaults. */
  DEFAULTED;

  private static final Set<String> KNOWING_TIERS = Set.of("primary", "filing", "regulator");

  /** What a figure that is no formula over others rests on. */
  public static EvidenceKind of(Figure input) {
    Trace trace = input.trace();
    if (trace.origin() == Trace.Origin.DEFAULT) {
      return DEFAULTED;
    }
    if (trace.citations().isEmpty()) {
      return ASSUMED;
    }
    Optional<Hedge> hedge = trace.hedge();
    boolean plain = hedge.isEmpty() || hedge.get() == Hedge.EXACT;
    return plain && trace.citations().stream().anyMatch(c -> KNOWING_TIERS.contains(c.tier())) ? MEASURED : CITED;
  }

  /** Its name in output. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
