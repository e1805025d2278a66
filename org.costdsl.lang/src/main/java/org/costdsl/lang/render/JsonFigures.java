package org.costdsl.lang.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.Figure;

/** Figures and claims as JSON. */
final class JsonFigures {

  /** Digits of a number: fewer than a double holds, since Java versions before 19 print the last ones differently. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private JsonFigures() {
  }

  static void addFigure(ObjectNode node, Figure figure) {
    node.put("name", figure.name()).put("text", figure.text()).put("dimension", figure.dimension().toString())
        .put("origin", FigureColumns.origin(figure));
    addNumber(node, "median", figure.median());
    addNumber(node, "low", figure.low());
    addNumber(node, "high", figure.high());
    ArrayNode sources = node.putArray("sources");
    figure.trace().citations()
        .forEach(c -> sources.addObject().put("name", c.source()).put("title", c.title()).put("tier", c.tier()));
  }

  static void addClaim(ObjectNode node, ClaimResult claim) {
    node.put("name", claim.claim().name()).put("title", claim.claim().title())
        .put("verdict", claim.verdict().name().toLowerCase(Locale.ROOT)).put("reason", claim.reason());
    claim.violation().ifPresent(p -> addNumber(node, "violation", p));
    claim.inside().ifPresent(p -> addNumber(node, "inside", p));
    JsonMessages.addPlace(node, claim.claim().place());
  }

  /** JSON has no infinities, nor a number for what is not known. */
  static void addNumber(ObjectNode node, String name, double value) {
    if (Double.isFinite(value)) {
      node.put(name, new BigDecimal(value).round(DIGITS));
    } else {
      node.putNull(name);
    }
  }
}
