package org.costdsl.lang.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
  public String render(Sweep sweep, UnitExpression inputUnit, UnitExpression targetUnit) {
    String target = sweep.target().name();
    StringBuilder text = new StringBuilder();
    text.append(heading(sweep.input().name(), inputUnit)).append(',').append(heading(target + " 5%", targetUnit)).append(',')
        .append(heading(target + " median", targetUnit)).append(',').append(heading(target + " 95%", targetUnit)).append('\n');
    for (Sweep.Point point : sweep.points()) {
      text.append(number(point.input(), inputUnit)).append(',').append(number(point.low(), targetUnit)).append(',')
          .append(number(point.median(), targetUnit)).append(',').append(number(point.high(), targetUnit)).append('\n');
    }
    return text.toString();
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
