package org.costdsl.lang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.ScenarioComparison;
import org.costdsl.lang.analysis.diff.ChangedInput;
import org.costdsl.lang.analysis.diff.ClaimChange;
import org.costdsl.lang.analysis.diff.FigureChange;
import org.costdsl.lang.analysis.diff.FileDiff;
import org.costdsl.lang.analysis.diff.FindingChange;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.Figure;

/** The words for what differs between two versions of a file, the same for a terminal and a pull request. */
final class DiffWords {

  private static final double ALL = 0.999;
  private static final double NOTHING = 0.01;

  private DiffWords() {
  }

  /** The whole in one line. */
  static String summary(FileDiff diff) {
    if (!diff.differs()) {
      return "no figure, verdict or finding differs";
    }
    List<ClaimChange> claims = diff.scenarios().stream().flatMap(s -> s.claims().stream()).toList();
    List<FigureChange> figures = diff.scenarios().stream().flatMap(s -> s.figures().stream()).toList();
    long gone = diff.findings().stream().filter(f -> f.after().isEmpty()).count();
    long come = diff.findings().stream().filter(f -> f.before().isEmpty()).count();
    return claims.stream().filter(ClaimChange::flipped).count() + " of " + Counted.of(claims.size(), "verdict") + " flipped, "
        + figures.stream().filter(FigureChange::differs).count() + " of " + Counted.of(figures.size(), "figure") + " differ, "
        + Counted.of(come, "finding") + " new, " + gone + " gone";
  }

  /** The figures worth showing: what comes first of each declaration, and what differs; changed inputs stand for themselves. */
  static List<FigureChange> shown(FileDiff.Scenario scenario, List<ChangedInput> changes) {
    boolean base = scenario.name().equals(ScenarioComparison.BASE);
    Set<String> inputs = changes.stream().filter(c -> !c.ofFormula()).map(ChangedInput::name).collect(Collectors.toSet());
    return scenario.figures().stream().filter(f -> !inputs.contains(f.name()) && (f.differs() || base && f.leading())).toList();
  }

  /** The claims worth showing: all of the file, of a scenario those that differ. */
  static List<ClaimChange> claims(FileDiff.Scenario scenario) {
    boolean base = scenario.name().equals(ScenarioComparison.BASE);
    return scenario.claims().stream().filter(c -> base || c.differs()).toList();
  }

  /** The old and the new amount or formula of what was changed. */
  static List<String> sides(ChangedInput input) {
    String before = input.before().trace().method();
    String after = input.after().trace().method();
    boolean formulas = input.ofFormula() && !before.equals(after);
    return formulas ? List.of(before, after) : List.of(input.before().text(), input.after().text());
  }

  static String amount(Optional<Figure> figure) {
    return figure.map(Figure::text).orElse("none");
  }

  static String verdict(Optional<ClaimResult> claim) {
    return claim.map(c -> VerdictWord.of(c.verdict())).orElse("none");
  }

  /** Why the claim is judged as it is; empty where nothing about it differs. */
  static String reason(ClaimChange claim) {
    String before = claim.before().map(ClaimResult::reason).orElse("");
    String after = claim.after().map(ClaimResult::reason).orElse("");
    return claim.differs() || !before.equals(after) ? after.isEmpty() ? before : after : "";
  }

  /** What became of a claim, in one word; empty if nothing did. */
  static String became(ClaimChange claim) {
    if (claim.before().isEmpty()) {
      return "new";
    }
    if (claim.after().isEmpty()) {
      return "gone";
    }
    return !claim.flipped() ? "" : claim.worse() ? "worse" : "flipped";
  }

  static String became(FindingChange finding) {
    if (finding.before().isEmpty()) {
      return "new";
    }
    return finding.after().isEmpty() ? "gone" : "was " + finding.before().get().severity().word();
  }

  /** How far a figure moved; empty where both are alike. */
  static String move(FigureChange change) {
    if (!change.differs()) {
      return "";
    }
    if (change.move().isEmpty()) {
      return change.before().isEmpty() ? "new" : change.after().isEmpty() ? "gone" : "";
    }
    double move = change.move().getAsDouble();
    if (move == 0) {
      return "another range";
    }
    String factor = change.ratio().isPresent() ? ", ×" + String.format(Locale.ROOT, "%.3g", change.ratio().getAsDouble()) : "";
    return signed(change, move) + factor;
  }

  /** Which changed inputs moved it, each with its part; what several do together is called the rest. */
  static String causes(FigureChange change) {
    if (change.move().isEmpty() || change.parts().isEmpty()) {
      return "";
    }
    double move = change.move().getAsDouble();
    FigureChange.Part first = change.parts().get(0);
    if (change.parts().size() == 1 && first.amount() / move > ALL && move / first.amount() > ALL) {
      return "all by " + first.input().name();
    }
    List<String> causes = change.parts().stream().map(p -> p.input().name() + " " + signed(change, p.amount()))
        .collect(Collectors.toCollection(ArrayList::new));
    double rest = change.rest().orElse(0);
    if (Math.abs(rest) > NOTHING * Math.abs(move)) {
      causes.add("together " + signed(change, rest));
    }
    return String.join("; ", causes);
  }

  private static String signed(FigureChange change, double amount) {
    return (amount < 0 ? "−" : "+") + change.after().orElseThrow().textOf(Math.abs(amount));
  }
}
