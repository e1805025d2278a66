package org.costdsl.tests.library;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A place where the library says something else than Epoch AI's table.
 *
 * @param accelerator the accelerator's name in the library
 * @param property the property that differs
 * @param library the library's value: four figures in base units, a date, or {@code absent}
 * @param table the table's value in the same form
 */
record Difference(String accelerator, String property, String library, String table) {

  static final String ABSENT = "absent";

  static String text(double amount) {
    return new BigDecimal(amount).round(new MathContext(4)).toPlainString();
  }
}
