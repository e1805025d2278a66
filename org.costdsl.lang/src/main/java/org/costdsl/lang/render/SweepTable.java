package org.costdsl.lang.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.analysis.Sweep;
import org.costdsl.lang.quantity.UnitExpression;

/** A sweep as comma-separated values (RFC 4180, with line feeds): numbers in plain notation, units in the heading. */
public final class SweepTable {

  // More would show the noise of conversion between units.
  private static final MathContext SHOWN = new MathContext(12, RoundingMode.HALF_EVEN);

  private final String currency;

  /** A writer of tables in the currency of a file. */
  public SweepTable(String currency) {
    this.currency = currency;
  }

  /** The table with a heading; an end that is open is an empty field. */
  public String render(Sweep sweep, List<UnitExpression> inputUnits, List<UnitExpression> targetUnits) {
    List<String> head = new ArrayList<>();
    for (int i = 0; i < inputUnits.size(); i++) {
      head.add(heading(sweep.inputs().get(i).name(), inputUnits.get(i)));
    }
    for (int i = 0; i < targetUnits.size(); i++) {
      String target = sweep.targets().get(i).name();
      UnitExpression unit = targetUnits.get(i);
      head.addAll(List.of(heading(target + " 5%", unit), heading(target + " median", unit), heading(target + " 95%", unit)));
    }
    StringBuilder text = new StringBuilder(String.join(",", head)).append('\n');
    sweep.points().forEach(p -> text.append(String.join(",", row(p, inputUnits, targetUnits))).append('\n'));
    return text.toString();
  }

  private static List<String> row(Sweep.Point point, List<UnitExpression> inputUnits, List<UnitExpression> targetUnits) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < inputUnits.size(); i++) {
      cells.add(number(point.inputs().get(i), inputUnits.get(i)));
    }
    for (int i = 0; i < targetUnits.size(); i++) {
      Sweep.Span span = point.targets().get(i);
      UnitExpression unit = targetUnits.get(i);
      cells.addAll(List.of(number(span.low(), unit), number(span.median(), unit), number(span.high(), unit)));
    }
    return cells;
  }

  private String heading(String name, UnitExpression unit) {
    String after = unit.afterNumber(true, currency).strip();
    String text = after.isEmpty() ? name : name + " [" + after + "]";
    return '"' + SafeText.line(text).replace("\"", "\"\"") + '"';
  }

  private static String number(double base, UnitExpression unit) {
    double value = base / unit.factor();
    return Double.isFinite(value) ? new BigDecimal(value).round(SHOWN).stripTrailingZeros().toPlainString() : "";
  }
}
