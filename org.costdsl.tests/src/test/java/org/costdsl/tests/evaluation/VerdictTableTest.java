package org.costdsl.tests.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.costdsl.lang.evaluation.ClaimResult;
import org.costdsl.lang.evaluation.CostReport;
import org.costdsl.lang.uncertainty.Verdict;
import org.costdsl.tests.Analysed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Verdicts on claims as written, with probabilities worked out by hand: v is normal(100, 10), of which Φ(0.5) = 0.6915, Φ(1) =
 * 0.8413, Φ(2.5) = 0.9938 and Φ(3) = 0.99865; w is only known to be at least 50; p is exactly 100.
 */
class VerdictTableTest {

  private static final String[] VALUES = {"let v = normal(100 USD, 10 USD)", "let w = at least 50 USD", "let p = 100 USD",
      "let q = 40 USD"};
  // Five standard errors of a share of 1,000 samples, twice for two-sided ranges.
  private static final double TOLERANCE = 0.16;

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      v is 60 to 140 USD                | SUPPORTED    | 0      | 0.9999
      v is 80 to 120 USD                | SUPPORTED    | 0      | 0.9545
      v is 95 to 105 USD                | UNDECIDED    | 0      | 0.3829
      v is about 100 USD                | UNDECIDED    | 0      | 0.6827
      v is 130 to 140 USD               | CONTRADICTED | 0.9973 | 0.0013
      v is 60 to 70 USD                 | CONTRADICTED | 0.9973 | 0.0013
      v is 110 to 120 USD               | UNDECIDED    | 0.6827 | 0.1359
      v is over 90 USD                  | SUPPORTED    | 0.1587 | 0.8413
      v is over 100 USD                 | UNDECIDED    | 0.5    | 0.5
      v is at least 75 USD              | SUPPORTED    | 0.0062 | 0.9938
      v is at most 75 USD               | CONTRADICTED | 0.9938 | 0.0062
      v is up to 125 USD                | SUPPORTED    | 0.0062 | 0.9938
      w is at least 40 USD              | SUPPORTED    | 0      | 1
      w is at most 45 USD               | CONTRADICTED | 1      | 0
      w is at most 60 USD               | UNDECIDED    | 0      | 0
      w is 60 to 70 USD                 | UNDECIDED    | 0      | 0
      w is 30 to 40 USD                 | CONTRADICTED | 1      | 0
      p is 100 USD                      | SUPPORTED    | 0      | 1
      p is 101 USD                      | CONTRADICTED | 1      | 0
      p is at least 100 USD             | SUPPORTED    | 0      | 1
      p is over 101 USD                 | CONTRADICTED | 1      | 0
      any of { p, q } / q is 1.0        | SUPPORTED    | 0      | 1
      any of { p, q } / q is 2.5        | SUPPORTED    | 0      | 1
      any of { p, q } / q is 7.0        | CONTRADICTED | 1      | 0
      any of { p, q } / q is up to 3    | SUPPORTED    | 0      | 1
      any of { p, q } / q is up to 2    | CONTRADICTED | 1      | 0
      """)
  void judgesAsWorkedOutByHand(String statement, Verdict verdict, double violation, double inside) {
    CostReport report = Analysed.report(String.join("\n", VALUES), "claim c { states: " + statement + " }");
    ClaimResult claim = Analysed.claim(report, "c");
    assertThat(claim.verdict()).isEqualTo(verdict);
    assertThat(claim.violation().orElseThrow()).isCloseTo(violation, within(violation == 0 || violation == 1 ? 1e-9 : TOLERANCE));
    assertThat(claim.inside().orElseThrow()).isCloseTo(inside, within(inside == 0 || inside == 1 ? 1e-9 : TOLERANCE));
  }
}
