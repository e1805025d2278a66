package org.costdsl.lang.render;

import java.util.Map;
import java.util.stream.Collectors;
import org.costdsl.lang.evaluation.EvidenceKind;
import org.costdsl.lang.evaluation.EvidenceShares;

/** Shares of evidence in words: {@code cited 62%, assumed 38%}. */
public final class EvidenceText {

  private EvidenceText() {
  }

  /** Both kinds of shares on one line each. */
  static String lines(EvidenceShares shares) {
    String result = shares.ofResult().isEmpty() ? "" : "result rests on:   " + text(shares.ofResult()) + "\n";
    return shares.ofVariance().isEmpty() ? result : result + "variance rests on: " + text(shares.ofVariance()) + "\n";
  }

  /** Initials and whole per cent: {@code C62 A38}. */
  static String brief(Map<EvidenceKind, Double> shares) {
    return shares.entrySet().stream().map(e -> e.getKey().name().charAt(0) + String.valueOf(StrictMath.round(100 * e.getValue())))
        .collect(Collectors.joining(" "));
  }

  public static String text(Map<EvidenceKind, Double> shares) {
    return shares.entrySet().stream().map(e -> e.getKey().label() + " " + Percent.of(e.getValue())).collect(Collectors.joining(", "));
  }
}
