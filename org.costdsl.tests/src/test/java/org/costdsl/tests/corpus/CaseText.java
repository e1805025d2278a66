package org.costdsl.tests.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.evaluation.Figure;

/**
 * A true case as text that can be distorted; its expectations, which state the truth, are taken out.
 *
 * @param file name of the case
 * @param text its text without expectations
 * @param report what it comes to
 */
record CaseText(String file, String text, CostReport report) {

  private static final Pattern EXPECTATION = Pattern.compile("(?m)^expect .*$");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d_]*(\\.\\d+)?(e\\d+)?");

  static CaseText of(String file, String text, CostReport report) {
    return new CaseText(file, EXPECTATION.matcher(text).replaceAll(""), report);
  }

  /** One mutant for each match of a pattern whose first group is replaced. */
  List<Mutant> replacing(Pattern sites, UnaryOperator<String> change, boolean visible) {
    List<Mutant> mutants = new ArrayList<>();
    Matcher matcher = sites.matcher(text);
    while (matcher.find()) {
      String site = matcher.group().strip();
      replaced(matcher.toMatchResult(), change).ifPresent(t -> mutants.add(new Mutant(file, site, t, visible)));
    }
    return mutants;
  }

  private Optional<String> replaced(MatchResult site, UnaryOperator<String> change) {
    String before = site.group(1);
    String after = change.apply(before);
    return after.equals(before) ? Optional.empty()
        : Optional.of(text.substring(0, site.start(1)) + after + text.substring(site.end(1)));
  }

  /** The same number times a factor, its unit and magnitude kept. */
  static String times(String amount, BigDecimal factor) {
    Matcher number = NUMBER.matcher(amount);
    if (!number.find()) {
      return amount;
    }
    String digits = number.group().replace("_", "");
    int exponent = digits.indexOf('e');
    String mantissa = exponent < 0 ? digits : digits.substring(0, exponent);
    String product = new BigDecimal(mantissa).multiply(factor).stripTrailingZeros().toPlainString();
    return amount.substring(0, number.start()) + product + (exponent < 0 ? "" : digits.substring(exponent))
        + amount.substring(number.end());
  }

  /** A figure of the case. */
  Optional<Figure> figure(String name) {
    return report.figure(name);
  }
}
