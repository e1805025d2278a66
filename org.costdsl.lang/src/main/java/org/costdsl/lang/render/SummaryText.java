package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.uncertainty.Verdict;

/** The last line of a check: how many files, messages and claims there were. */
final class SummaryText {

  private final TextStyle style;

  SummaryText(TextStyle style) {
    this.style = style;
  }

  String line(CheckTotals totals) {
    List<String> parts = new ArrayList<>();
    parts.add(style.paint(Ink.STRONG, Counted.of(totals.files(), "file") + " checked: ") + messages(totals));
    String claims = claims(totals);
    if (!claims.isEmpty()) {
      parts.add(claims);
    }
    if (totals.accepted() > 0) {
      parts.add(Counted.of(totals.accepted(), "finding") + " accepted");
    }
    if (totals.known() > 0) {
      parts.add(totals.known() + " known from the baseline");
    }
    if (totals.unusable() > 0) {
      parts.add(style.paint(Ink.ERROR, Counted.of(totals.unusable(), "file") + " could not be used"));
    }
    return String.join("; ", parts);
  }

  private String messages(CheckTotals totals) {
    List<String> parts = new ArrayList<>();
    add(parts, Severity.ERROR, totals.count(Severity.ERROR), "error");
    add(parts, Severity.WARNING, totals.count(Severity.WARNING), "warning");
    long remarks = totals.count(Severity.INFO);
    if (remarks > 0) {
      parts.add(style.paint(Ink.INFO, remarks + " info"));
    }
    return parts.isEmpty() ? style.paint(Ink.GOOD, "nothing found") : String.join(", ", parts);
  }

  private void add(List<String> parts, Severity severity, long number, String noun) {
    if (number > 0) {
      parts.add(style.paint(Ink.of(severity), Counted.of(number, noun)));
    }
  }

  /** The claims by verdict, such as {@code 3 claims (2 supported, 1 undecided)}; empty if there are none. */
  private static String claims(CheckTotals totals) {
    List<String> verdicts = new ArrayList<>();
    long all = 0;
    for (Verdict verdict : Verdict.values()) {
      long number = totals.claims(verdict);
      all += number;
      if (number > 0) {
        verdicts.add(number + " " + VerdictWord.of(verdict));
      }
    }
    return all == 0 ? "" : Counted.of(all, "claim") + " (" + String.join(", ", verdicts) + ")";
  }
}
