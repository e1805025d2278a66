package org.costdsl.lang.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.costdsl.lang.analysis.diff.ChangedInput;
import org.costdsl.lang.analysis.diff.ClaimChange;
import org.costdsl.lang.analysis.diff.FigureChange;
import org.costdsl.lang.analysis.diff.FileDiff;
import org.costdsl.lang.analysis.diff.FindingChange;
import org.costdsl.lang.diagnostic.Finding;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.Figure;

/** Two versions of a file as JSON (RFC 8259) in ASCII; amounts are in base units, what one version lacks is {@code null}. */
public final class DiffJson {

  /** The version of the format; it changes when a field changes its meaning or goes, not when one is added. */
  public static final String SCHEMA = "costdsl.diff/1";

  /** The whole text, ended by a line feed. */
  public String render(FileDiff diff) {
    ObjectNode root = JsonText.object();
    root.put("schema", SCHEMA).put("before", diff.before().file()).put("after", diff.after().file())
        .put("currency", diff.after().report().orElseThrow().currency())
        .put("differs", diff.differs()).put("worse", diff.worse());
    ArrayNode changes = root.putArray("changes");
    diff.changes().forEach(c -> add(changes.addObject(), c));
    ArrayNode scenarios = root.putArray("scenarios");
    for (FileDiff.Scenario scenario : diff.scenarios()) {
      ObjectNode node = scenarios.addObject().put("name", scenario.name());
      ArrayNode claims = node.putArray("claims");
      scenario.claims().forEach(c -> add(claims.addObject(), c));
      ArrayNode figures = node.putArray("figures");
      scenario.figures().forEach(f -> add(figures.addObject(), f));
    }
    ArrayNode findings = root.putArray("findings");
    diff.findings().forEach(f -> add(findings.addObject(), f));
    return JsonText.of(root, 0) + "\n";
  }

  private static void add(ObjectNode node, ChangedInput change) {
    node.put("name", change.name()).put("formula", change.ofFormula());
    JsonFigures.addFigure(node.putObject("before"), change.before());
    JsonFigures.addFigure(node.putObject("after"), change.after());
  }

  private static void add(ObjectNode node, ClaimChange claim) {
    node.put("name", claim.name()).put("flipped", claim.flipped()).put("worse", claim.worse());
    addClaim(node, "before", claim.before());
    addClaim(node, "after", claim.after());
  }

  private static void addClaim(ObjectNode node, String side, Optional<ClaimResult> claim) {
    claim.ifPresentOrElse(c -> JsonFigures.addClaim(node.putObject(side), c), () -> node.putNull(side));
  }

  private static void add(ObjectNode node, FigureChange figure) {
    node.put("name", figure.name()).put("differs", figure.differs());
    addFigure(node, "before", figure.before());
    addFigure(node, "after", figure.after());
    figure.move().ifPresent(m -> JsonFigures.addNumber(node, "move", m));
    if (!figure.parts().isEmpty()) {
      ArrayNode parts = node.putArray("parts");
      figure.parts().forEach(p -> JsonFigures.addNumber(parts.addObject().put("input", p.input().name()), "amount", p.amount()));
      JsonFigures.addNumber(node, "rest", figure.rest().orElse(0));
    }
  }

  private static void addFigure(ObjectNode node, String side, Optional<Figure> figure) {
    figure.ifPresentOrElse(f -> JsonFigures.addFigure(node.putObject(side), f), () -> node.putNull(side));
  }

  private static void add(ObjectNode node, FindingChange change) {
    Finding finding = change.finding();
    node.put("rule", finding.rule()).put("subject", finding.subject()).put("message", finding.message());
    node.put("before", change.before().map(f -> f.severity().word()).orElse(null));
    node.put("after", change.after().map(f -> f.severity().word()).orElse(null));
    JsonMessages.addPlace(node, finding.place());
  }
}
