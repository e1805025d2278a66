package org.costdsl.lang.quantity;

import java.math.BigDecimal;

/**
 * A word that people write for a unit or magnitude and that the language does not take.
 *
 * @param word the word as written, such as {@code TFLOPS}
 * @param replacement what to write instead, such as {@code TFLOP/s} or {@code k CNY}
 * @param explanation a sentence for the user
 * @param code the stable code of the message, such as {@code unit/letter-case}
 * @param scale the factor by which the number before the word changes, 10 where 万 becomes {@code k}
 */
public record UnitSlip(String word, String replacement, String explanation, String code, double scale) {

  /**
   * Returns the replacement of a number together with the word after it, such as {@code 50k CNY} for {@code 5} and {@code 万元}.
   */
  public String fix(NumberWord.Number number) {
    String digits = number.digits();
    if (scale != 1) {
      digits = plain(new BigDecimal(digits.replace("_", "")).multiply(BigDecimal.valueOf(scale)));
    }
    return joinsNumber() ? digits + replacement : digits + " " + replacement;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private boolean joinsNumber() {
    int space = replacement.indexOf(' ');
    return Magnitudes.isLetter(space < 0 ? replacement : replacement.substring(0, space));
  }
}
