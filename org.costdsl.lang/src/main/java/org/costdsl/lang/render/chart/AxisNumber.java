package org.costdsl.lang.render.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Numbers on an axis as short as they can be, the same in every locale; the axis says the magnitude. */
final class AxisNumber extends NumberFormat {

  private static final long serialVersionUID = 1L;
  private static final MathContext DIGITS = new MathContext(4);

  @Override
  public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
    return text.append(number == 0 ? "0" : new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString());
  }

  @Override
  public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
    return format((double) number, text, position);
  }

  @Override
  public Number parse(String text, ParsePosition position) {
    throw new UnsupportedOperationException("numbers on an axis are only written");
  }
}
