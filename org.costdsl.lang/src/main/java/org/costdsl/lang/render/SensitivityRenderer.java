package org.costdsl.lang.render;

import java.util.Locale;
import java.util.Optional;
import org.costdsl.lang.evaluation.EvidenceKind;
import org.costdsl.lang.evaluation.EvidenceShares;
import org.costdsl.lang.evaluation.Sensitivity;
import org.costdsl.lang.evaluation.Sensitivity.Effect;
import org.costdsl.lang.evaluation.Sensitivity.Others;
import org.costdsl.lang.quantity.QuantityFormat;
import org.costdsl.lang.render.TextTable.Cell;

/** The inputs that a figure's uncertainty comes from, as a table with a tornado of bars. */
public final class SensitivityRenderer {

  private static final int BAR = 20;

  private final TextStyle style;

  /** A renderer for a page. */
  public SensitivityRenderer(TextStyle style) {
    this.style = style;
  }

  /** The table, each line ended by a line feed. */
  public String render(Sensitivity sensitivity, Optional<EvidenceShares> evidence, String currency) {
    String head = SafeText.line(sensitivity.target().toString()) + "\n";
    String shares = evidence.map(EvidenceText::lines).orElse("");
    if (sensitivity.effects().isEmpty()) {
      return head + shares + "nothing that it is computed from is drawn at random\n";
    }
    double widest = sensitivity.effects().stream().mapToDouble(SensitivityRenderer::width).max().orElse(0);
    TextTable table = new TextTable(style, "");
    table.row(heading("input"), heading("rank corr."), heading("variance"), heading("at 5%"), heading("at 95%"), heading("rests on"),
        heading("swing"));
    for (Effect effect : sensitivity.effects()) {
      table.row(new Cell(effect.input(), Ink.STRONG), Cell.of(String.format(Locale.ROOT, "%+.2f", effect.rankCorrelation())),
          Cell.of(Percent.of(effect.varianceShare())), Cell.of(amount(effect.atLow(), sensitivity, currency)),
          Cell.of(amount(effect.atHigh(), sensitivity, currency)), Cell.of(EvidenceKind.of(effect.owner()).label()),
          new Cell(bar(effect, widest), Ink.FRAME));
    }
    return head + shares + String.join("\n", table.lines()) + "\n" + others(sensitivity);
  }

  private static String others(Sensitivity sensitivity) {
    Others others = sensitivity.others();
    return others.count() == 0 ? "" : String.format(Locale.ROOT, "%,d more inputs move it less: %s of the variance, to first order\n",
        others.count(), Percent.of(others.varianceShare()));
  }

  private String bar(Effect effect, double widest) {
    int length = widest > 0 ? (int) Math.round(BAR * width(effect) / widest) : 0;
    return (style.ascii() ? "#" : "█").repeat(length);
  }

  private static double width(Effect effect) {
    double width = effect.swing();
    return Double.isFinite(width) ? width : 0;
  }

  private static String amount(double value, Sensitivity sensitivity, String currency) {
    return Double.isFinite(value) ? QuantityFormat.standard().format(value, sensitivity.target().dimension(), currency) : "open";
  }

  private static Cell heading(String text) {
    return new Cell(text, Ink.FRAME);
  }
}
